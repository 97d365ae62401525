// Heads and feet that count the pages of a text without marks of its own (- 8 某市人民政府发布), with the lines that stand beside each.
import type { Span } from '../../corpus/schema.ts'
import { type Line, linesOf, wholeLine } from './lines.ts'

const FEWEST = 4
const LONGEST = 40
const NUMBER = /\d{1,4}/
/** Words enough that no list, table or heading counts on with them. */
const WORDS = /\p{Script=Han}{6}/u
/** What counts on by rights: 第3条, 表2, 附件1. */
const LABEL = /^(?:第\s?\d|[表图]\s?\d|附[件表录]|专栏|\d+[.、．)）])/
const SENTENCE_END = /[。;；!?：:]$/

export function counting(value: string): Span[] {
  const lines = linesOf(value)
  const groups = new Map<string, number[]>()
  for (const [index, { text }] of lines.entries()) {
    if (text.length > LONGEST || !NUMBER.test(text) || !WORDS.test(text)) continue
    if (LABEL.test(text) || SENTENCE_END.test(text)) continue
    const key = text.replace(NUMBER, '#')
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const heads = [...groups.values()].filter((group) => countsOn(group.map((index) => numberIn(lines[index]))))
  return heads
    .flatMap((group) => [...group, ...besides(lines, group)].map((at) => spanOf(lines[at], value)))
    .sort((a, b) => a[0] - b[0])
}

const numberIn = (line: Line | undefined): number => Number(NUMBER.exec(line?.text ?? '')?.[0])
const spanOf = (line: Line | undefined, value: string): Span => (line ? wholeLine(line, value) : [0, 0])

/** One more on each page. */
const countsOn = (numbers: readonly number[]): boolean =>
  numbers.length >= FEWEST && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)

/** Lines that stand before or behind every one of them. */
function besides(lines: readonly Line[], group: readonly number[]): number[] {
  return [-1, 1].flatMap((step) => {
    const own = group.map((index) => lines[index + step]?.text ?? '')
    const same = own.every((text) => text === own[0] && text !== '' && text.length <= LONGEST)
    return same ? group.map((index) => index + step) : []
  })
}
