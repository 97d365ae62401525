// How well a document and its passages answer a query, from its text: how often and how close together the words stand,
// and whether title and headings have them.
import type { Span } from '../../schema.ts'
import type { Alternative, Term } from '../query/query.ts'
import { closeness, type Occurrence } from './closeness.ts'
import type { IndexedText } from './texts.ts'
import { isPresent, unitsOfAlternative, type View, viewOf } from './units.ts'

/** A term that documents are to have, and what it is worth: rare ones more. */
export interface Weighted {
  readonly term: Term
  readonly weight: number
}

export interface Ranked {
  readonly score: number
  /** Passages with evidence, best first; the title is none. Worked out when asked for. */
  passages(): readonly Evidence[]
}

export interface Evidence {
  readonly n: number
  readonly score: number
}

/** As typed, as the words of a phrase, by another name. */
const ORIGIN = { written: 1, segments: 0.5, synonym: 0.8, related: 0.5, most: 0.2 } as const

/** Shares of a term's weight, and of all terms' together. */
const FREQUENCY = 0.6
const IN_TITLE = 1.3
const IN_HEADINGS = 0.7
const TITLE_COVERED = 1
const CLOSE = 1.5
const CLOSEST = 1

/** Half of what frequency gives is given at so many sentences in a document of this length. */
const HALF_FREQUENCY = 2.5
const USUAL_LENGTH = 13_000
const LENGTH_SHARE = 0.3

/** `names`: the folded title and regions. */
export function rank(indexed: IndexedText, terms: readonly Weighted[], names: string): Ranked {
  const view = viewOf(indexed)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1
  const present = terms.map(({ term }) => term.alternatives.filter((one) => isPresent(view, one)))
  const inSentences = present.map((some) => strengths(view, some, indexed.sentences))
  const inPassages = present.map((some) => strengths(view, some, indexed.passages))
  const inHeadings = present.map((some) => strengths(view, some, indexed.headings))
  const half = HALF_FREQUENCY * (1 - LENGTH_SHARE + (LENGTH_SHARE * indexed.codes.length) / USUAL_LENGTH)

  let score = 0
  terms.forEach(({ term, weight }, i) => {
    const frequency = sum(inSentences[i]) + sum(inPassages[i]) / 4
    const headings = sum(inHeadings[i]?.subarray(1))
    score += weight * FREQUENCY * saturate(frequency, half)
    score += weight * IN_TITLE * inNames(term, names)
    score += weight * IN_HEADINGS * saturate(headings, 1)
  })
  score += total * TITLE_COVERED * covered(terms, names)
  if (terms.length > 1) {
    const close = closeness(
      terms.map(({ term }) => occurrencesOf(view, term)),
      indexed.passages,
    )
    score += total * CLOSE * saturate(sum(close), 1)
    score += total * CLOSEST * Math.max(...close)
  }
  return {
    score: score / total,
    passages: () => passagesOf(view, indexed, terms, inSentences, inPassages, total),
  }
}

/** The strongest alternative in each unit. */
function strengths(view: View, present: readonly Alternative[], units: readonly Span[]): Float64Array {
  const best = new Float64Array(units.length)
  for (const alternative of present) {
    const flags = unitsOfAlternative(view, alternative, units)
    const strength = ORIGIN[alternative.origin]
    for (let i = 0; i < best.length; i++) if (flags[i] === 1 && strength > (best[i] ?? 0)) best[i] = strength
  }
  return best
}

const saturate = (amount: number, half: number): number => amount / (amount + half)

function sum(numbers: Float64Array | undefined): number {
  let total = 0
  for (let i = 0; numbers && i < numbers.length; i++) total += numbers[i] ?? 0
  return total
}

/** Where the parts of a term's alternatives stand, in order. */
function occurrencesOf(view: View, { alternatives }: Term): Occurrence[] {
  const strengths = new Map<string, number>()
  for (const { parts, origin } of alternatives)
    for (const part of parts)
      strengths.set(part, Math.max(strengths.get(part) ?? 0, ORIGIN[origin] / parts.length))
  return [...strengths]
    .flatMap(([part, strength]) => {
      const { starts, length } = view.places(part)
      return starts.map((at): Occurrence => ({ span: [at, at + length], strength }))
    })
    .sort((a, b) => a.span[0] - b.span[0])
}

function inNames(term: Term, names: string): number {
  const found = term.alternatives.filter((one) => standsIn(one, names))
  return Math.max(0, ...found.map(({ origin }) => ORIGIN[origin]))
}

const standsIn = ({ parts }: Alternative, names: string): boolean =>
  parts.every((part) => names.includes(part))

/** The share of the title that the query takes up: the plan itself before the plans of its sectors. */
function covered(terms: readonly Weighted[], names: string): number {
  const end = names.indexOf('\n')
  const title = end < 0 ? names : names.slice(0, end)
  const marked = new Uint8Array(title.length)
  for (const { term } of terms)
    for (const { parts } of term.alternatives.filter((one) => standsIn(one, names)))
      for (const part of parts) {
        const at = title.indexOf(part)
        if (at >= 0) marked.fill(1, at, at + part.length)
      }
  return marked.reduce((a, b) => a + b, 0) / Math.max(1, title.length)
}

function passagesOf(
  view: View,
  indexed: IndexedText,
  terms: readonly Weighted[],
  inSentences: readonly Float64Array[],
  inPassages: readonly Float64Array[],
  total: number,
): Evidence[] {
  const scores = new Float64Array(indexed.passages.length)
  for (let p = 1; p < scores.length; p++)
    scores[p] = terms.reduce((all, { weight }, i) => all + weight * (inPassages[i]?.[p] ?? 0), 0) / total
  let passage = 0
  indexed.sentences.forEach(([start], s) => {
    while ((indexed.passages[passage]?.[1] ?? Number.MAX_SAFE_INTEGER) <= start) passage++
    const here = terms.reduce((all, { weight }, i) => all + weight * (inSentences[i]?.[s] ?? 0), 0) / total
    if (passage > 0 && here > 0) scores[passage] = (scores[passage] ?? 0) + here * here
  })
  const found: Evidence[] = []
  scores.forEach((score, p) => {
    if (score > 0) found.push({ n: p - 1, score: score * brevity(indexed.passages[p]) })
  })
  if (found.length === 0) return partial(view, indexed.passages, terms)
  return found.sort(byScore)
}

const byScore = (a: Evidence, b: Evidence): number => b.score - a.score || a.n - b.n

/** Where no passage has all words of a phrase: those that have most of them. */
function partial(view: View, passages: readonly Span[], terms: readonly Weighted[]): Evidence[] {
  const parts = new Set(terms.flatMap(({ term }) => term.alternatives.flatMap((one) => one.parts)))
  const counts = new Float64Array(passages.length)
  for (const part of parts)
    view.units(part, passages).forEach((flag, p) => {
      counts[p] = (counts[p] ?? 0) + flag
    })
  const found = Array.from(counts, (count, p) => ({ n: p - 1, score: count / (1 + parts.size) / 10 }))
  return found.filter(({ n, score }) => n >= 0 && score > 0).sort(byScore)
}

/** A bare heading says less than the paragraph under it, a very long paragraph shows less of what was sought. */
const SHORT = 30
function brevity(span: Span | undefined): number {
  const length = span ? span[1] - span[0] : 0
  return length < SHORT ? 0.6 : 1
}
