// Titles compared: a contents page shortens them (双碳工作实施意见), breaks them and drops their marks.

import { charactersOf, WHITE_SPACE } from '../../corpus/characters.ts'

const IGNORED = /[\s[\]“”"'‘’《》〈〉〔〕【】()、,.·:;—–-]/g
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [[/双碳/g, '碳达峰碳中和']]

/** Letters and figures alone, known short forms written out. */
export const bareTitle = (title: string): string =>
  SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), title).replace(IGNORED, '')

/** Two measures of one comparison: how much of the shorter title the longer has, and how alike both are; 0..1. */
export interface Likeness {
  readonly contained: number
  readonly alike: number
}

export function likeness(a: string, b: string): Likeness {
  const [x, y] = [pairs(bareTitle(a)), pairs(bareTitle(b))]
  const shared = [...x].filter((pair) => y.has(pair)).length
  const smaller = Math.min(x.size, y.size)
  return smaller === 0
    ? { contained: 0, alike: 0 }
    : { contained: shared / smaller, alike: (2 * shared) / (x.size + y.size) }
}

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

const isSkipped = charactersOf(`${WHITE_SPACE}“”"《》`)

/** Offset after a title that stands at `at`, whatever spaces, breaks and quotation marks are in it; -1 where it does not. */
export function endOfTitleAt(value: string, at: number, title: string): number {
  let place = at
  for (const char of title) {
    if (isSkipped[char.charCodeAt(0)]) continue
    while (isSkipped[value.charCodeAt(place)]) place++
    if (value[place] !== char) return -1
    place++
  }
  while (CLOSING.test(value[place] ?? '')) place++
  return place
}
const CLOSING = /[”"》]/

/** One label in two spellings: 市监总局 and 市场监管总局, 永城 and 永城市. */
export function sameLabel(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === '') return false
  let place = 0
  for (const char of short) {
    place = long.indexOf(char, place) + 1
    if (place === 0) return false
  }
  return true
}
