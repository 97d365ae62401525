// Where a quantity stands: its sentence, its clause, and the quantities listed with it (3%、3.6%和4.2%).

import { charactersOf } from '../../../corpus/characters.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { isThousands } from '../numbers/figures.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isCounting } from './counting.ts'

export interface Site {
  /** One, or a list joined by 、 and 和. */
  readonly quantities: readonly Quantity[]
  readonly sentence: Span
  /** From the separator before to the separator after. */
  readonly clause: Span
  /** Where the first quantity begins and the last one ends, bound words taken in. */
  readonly span: Span
}

const JOIN = /^\s?(?:、|和|及|以及|与|或)?\s?$/
/** A tab ends a cell. */
const SEPARATORS = '，,;；。：:!！?？\n\t'
const OPENING = '(（[【〈“'
const CLOSING = ')）]】〉”'
/** “碳排放": closed by a mark of another kind. */
const HALF = '"'
const isSeparator = charactersOf(SEPARATORS)
const isOpening = charactersOf(OPENING)
const isClosing = charactersOf(CLOSING)
/** Hardly one character of a clause. */
const isMark = charactersOf(SEPARATORS + OPENING + CLOSING + HALF)
const FARTHEST = 260

export function sites(quantities: readonly Quantity[], context: Context): Site[] {
  const groups: Quantity[][] = []
  for (const quantity of quantities) {
    const last = groups.at(-1)?.at(-1)
    if (last && joined(context.text, last, quantity)) join(groups.at(-1) ?? [], quantity)
    else groups.push([quantity])
  }
  return groups.flatMap((group) => siteOf(group, context) ?? [])
}

function joined(text: string, one: Quantity, next: Quantity): boolean {
  const gap = text.slice(one.span[1], next.span[0])
  return (
    gap !== '' &&
    gap.length <= 4 &&
    JOIN.test(gap) &&
    gap.trim() !== '' &&
    (one.unit !== '' || next.unit !== '') &&
    !beginsName(text, one, next)
  )
}

/** 110千伏变电站2座、|35千伏变电站3座: a class begins the next name, and no list of values goes on with it. */
function beginsName(text: string, one: Quantity, next: Quantity): boolean {
  if (VOLTAGE.test(next.unit) !== VOLTAGE.test(one.unit)) return true
  const after = text.slice(next.span[1], next.span[1] + LONGEST_NAME)
  return next.bound === null
    ? NAMED.test(after)
    : isCounting(one.unit) && next.unit !== one.unit && CLASS.test(after)
}

const VOLTAGE = /[伏Vv]$/
const NAMED = /^(?:级|型|[〇㐀-鿿]{2})[〇㐀-鿿]{0,10}\d/
/** 亿元以上项目100个、|10亿元以上项目10个. */
const CLASS = /^的?[〇㐀-鿿]{1,10}(?:达到?|不少于|不低于|超过?)?\d/
const LONGEST_NAME = 16

const COUNT = '个'
const LONGER = /^个./
/** 407、700万千瓦, 15个、7个工作日: the unit is written once. */
function join(group: Quantity[], next: Quantity): void {
  const last = group.at(-1)
  if (last && (last.unit === '' || (last.unit === COUNT && LONGER.test(next.unit))))
    group[group.length - 1] = { ...last, unit: next.unit }
  group.push(next)
}

function siteOf(group: readonly Quantity[], { sentenceAt, text }: Context): Site | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return null
  const sentence = sentenceAt(first.span[0])
  const span: Span = [first.span[0], last.span[1]]
  return {
    quantities: group,
    sentence,
    span,
    clause: [clauseStart(text, sentence[0], span[0]), clauseEnd(text, sentence[1], span[1])],
  }
}

/** A comma inside brackets belongs to the clause around them; a bracket that is still open begins one. */
export function clauseStart(text: string, floor: number, from: number): number {
  let depth = 0
  let half = false
  const lowest = Math.max(floor, from - FARTHEST)
  for (let at = from - 1; at >= lowest; at--) {
    const code = text.charCodeAt(at)
    if (!isMark[code]) continue
    const character = text[at] ?? ''
    const open = character === HALF && !half ? quoteBefore(text, lowest, at) : -1
    if (open >= 0) at = open
    else if (character === HALF) half = !half
    else if (half && character === '“') half = false
    else if (isClosing[code]) depth++
    else if (isOpening[code] && --depth < 0) return at + 1
    else if (depth === 0 && isSeparator[code] && !insideNumber(text, at)) return at + 1
  }
  return lowest
}

export function clauseEnd(text: string, ceiling: number, from: number): number {
  let depth = 0
  const highest = Math.min(ceiling, from + FARTHEST)
  for (let at = from; at < highest; at++) {
    const code = text.charCodeAt(at)
    if (!isMark[code]) continue
    if (text[at] === HALF) {
      const close = quoteAfter(text, highest, at)
      if (close >= 0) at = close
      continue
    }
    if (isOpening[code]) depth++
    else if (isClosing[code] && --depth < 0) return at
    else if (depth === 0 && isSeparator[code] && !insideNumber(text, at)) return at
  }
  return highest
}

/** "甲,乙"为主题: of two straight quotation marks the first opens where nothing before it does in its sentence. */
function quoteAfter(text: string, ceiling: number, at: number): number {
  const close = text.indexOf('"', at + 1)
  const near = close > at && close < ceiling && close - at <= LONGEST_QUOTE
  return near && opens(text[at - 1]) && !STOP.test(text.slice(at, close)) ? close : -1
}

function quoteBefore(text: string, floor: number, at: number): number {
  const open = text.lastIndexOf('"', at - 1)
  const near = open >= floor && at - open <= LONGEST_QUOTE
  return near && opens(text[open - 1]) && !STOP.test(text.slice(open, at)) ? open : -1
}

const OPENS = /[以(（〇㐀-鿿]/
const opens = (before: string | undefined): boolean => before === undefined || OPENS.test(before)
const LONGEST_QUOTE = 60
const STOP = /[。；;\n]/

const insideNumber = (text: string, at: number): boolean => text[at] === ',' && isThousands(text, at)
