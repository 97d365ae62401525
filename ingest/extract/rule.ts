// A rule is a value, a refiner a function on records; both sit in one explicit ordered registry per kind
// (the parser/refiner split is chrono's). Nothing here knows what kind of record it makes.
import type { Span } from '../../corpus/schema.ts'
import type { Context } from './context.ts'
import { type Found, matchesAt, matchesIn, matchesNear } from './near.ts'
import { mayHold, pairsOf } from './pairs.ts'

/** A record on its way: its place in clean text and the rule that made it. */
export interface Draft {
  readonly span: Span
  readonly rule: string
}

/** What a rule reads: most need the whole context of a policy, a grammar only its text. */
export interface Readable {
  readonly text: string
}

export interface Rule<Made, In extends Readable = Context> {
  /** Its path below `extract/` without the ending: `deadlines/by-year-end`. */
  readonly id: string
  /** Literal strings one of which stands in every match: the cheap test before the pattern. */
  readonly triggers: readonly string[]
  /** How far a match, with what its assertions look at, reaches from its trigger; for patterns that are slow where they match nothing. */
  readonly reach?: number
  /** Every place where a match may begin, found faster than the pattern finds it; the pattern is then sticky. */
  readonly starts?: (text: string) => readonly number[]
  /** Global, with named groups; linear in practice: bounded quantifiers, no nested repetition. */
  readonly pattern: RegExp
  /** `null`: not this kind after all. A span is given where it differs from the whole match. */
  readonly read: (match: Match, context: In) => Reading<Made> | readonly Reading<Made>[] | null
}

export type Reading<Made> = Made & { readonly span?: Span }

export interface Match {
  readonly text: string
  readonly span: Span
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Identity at run time; keeps the type of what a rule makes where rules are written. */
export const rule = <Made, In extends Readable = Context>(value: Rule<Made, In>): Rule<Made, In> => value

export interface Refiner<Made, In = Context> {
  readonly id: string
  readonly refine: (drafts: readonly (Made & Draft)[], context: In) => readonly (Made & Draft)[]
}

/** Runs every rule over the policy's text, in registry order. Overlaps are left to the refiners of the kind. */
export function run<Made extends object, In extends Readable = Context>(
  rules: readonly Rule<Made, In>[],
  context: In,
): (Made & Draft)[] {
  const { text } = context
  const pairs = pairsOf(text)
  return rules.flatMap((one) => {
    const triggers = one.triggers.filter((trigger) => mayHold(pairs, trigger))
    return triggers.some((trigger) => text.includes(trigger)) ? runOne(one, triggers, context) : []
  })
}

export function refine<Made, In = Context>(
  refiners: readonly Refiner<Made, In>[],
  drafts: readonly (Made & Draft)[],
  context: In,
): readonly (Made & Draft)[] {
  return refiners.reduce((current, refiner) => refiner.refine(current, context), drafts)
}

function runOne<Made extends object, In extends Readable>(
  one: Rule<Made, In>,
  triggers: readonly string[],
  context: In,
): (Made & Draft)[] {
  const found: (Made & Draft)[] = []
  for (const { text, start, groups } of matchesOf(one, triggers, context.text)) {
    const span: Span = [start, start + text.length]
    const made = one.read({ text, span, groups }, context)
    if (made === null) continue
    // What is spread comes last, here and where many records are made: V8 adds each property after a spread in its runtime (0.4 µs).
    for (const reading of toList(made)) found.push({ span, rule: one.id, ...reading })
  }
  return found
}

const matchesOf = <Made, In extends Readable>(
  { pattern, reach, starts }: Rule<Made, In>,
  triggers: readonly string[],
  text: string,
): readonly Found[] => {
  if (starts !== undefined) return matchesAt(text, pattern, starts(text))
  return reach === undefined
    ? matchesIn(text, pattern, [0, text.length])
    : matchesNear(text, pattern, triggers, reach)
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)
const toList = <T>(value: T | readonly T[]): readonly T[] => (isList(value) ? value : [value])
