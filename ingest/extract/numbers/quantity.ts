// Numbers with their units and the bound words behind them, found in one pass over a text.
import type { Span, Target, Value } from '../../../corpus/schema.ts'
import { inFigures } from './figures.ts'
import { inWords } from './words.ts'

export type Bound = Target['bound']

/** How the number is written; a Chinese numeral before a classifier is often no quantity at all (三大体系). */
export type Form = 'figures' | 'numeral' | 'percent' | 'fraction' | 'doubling'

/** A number as a grammar reads it; `span` takes in number and unit. */
export interface Numeric {
  readonly span: Span
  readonly value: Value
  /** As written, half width; empty for a pure number. */
  readonly unit: string
  readonly form: Form
  /** 多, 余 inside it: more than the number. */
  readonly more: boolean
}

export interface Quantity extends Numeric {
  /** Where number and unit end; `span` also takes in the bound words behind them. */
  readonly end: number
  /** 以上, 以内, 左右 behind it. */
  readonly bound: Bound | null
}

const BEHIND = /(?:\s?\(含\))?\s?(及?以上|及?以下|以内|之内|左右|上下)/y
const BOUNDS = new Map<string, Bound>([
  ['以上', 'min'],
  ['及以上', 'min'],
  ['以下', 'max'],
  ['及以下', 'max'],
  ['以内', 'max'],
  ['之内', 'max'],
  ['左右', 'approx'],
  ['上下', 'approx'],
])

/** All quantities of a text, in order. What they mean, and whether they are a value at all, is for the reader to say. */
export function quantities(text: string): Quantity[] {
  return [...inFigures(text), ...inWords(text)]
    .map((numeric) => withBound(numeric, text))
    .sort((a, b) => a.span[0] - b.span[0])
}

function withBound(numeric: Numeric, text: string): Quantity {
  const [start, end] = numeric.span
  BEHIND.lastIndex = end
  const behind = BEHIND.exec(text)
  const bound = behind ? (BOUNDS.get(behind[1] ?? '') ?? null) : null
  return { end, bound, ...numeric, span: [start, behind ? BEHIND.lastIndex : end] }
}
