// Units of measure: which words are units, their dimension and their size in its canonical unit.
import { z } from 'zod'
import { assertSimplified } from './simplified.ts'
import data from './units.json' with { type: 'json' }

/** Size in the canonical unit, then other spellings. */
const Entry = z.tuple([z.number().positive()], z.string().min(1))
const Guards = z.record(z.string().min(1), z.string())
const Lexicon = z.object({
  dimensions: z.record(z.string(), z.object({ canonical: z.string(), units: z.record(z.string(), Entry) })),
  /** Classifiers, each with the characters that must not follow: 条 is no classifier in 条件. */
  counters: Guards,
  guards: Guards,
  /** Words that may follow although their first character is guarded: 名特优 is none, 2万名特殊困难老年人 are counted. */
  unguarded: z.record(z.string().min(1), z.array(z.string().min(2))),
  /** What only divides: 万吨/日. */
  perTime: z.array(z.string().min(1)),
  ratios: z.array(z.string().min(1)),
})

export interface Unit {
  readonly name: string
  readonly dimension: string
  /** How many canonical units one of it is. */
  readonly factor: number
}

const lexicon = Lexicon.parse(data)
const units = new Map<string, Unit>()
const canonical = new Map<string, string>()
for (const [dimension, { canonical: unit, units: members }] of Object.entries(lexicon.dimensions)) {
  canonical.set(dimension, unit)
  for (const [name, [factor, ...aliases]] of Object.entries(members))
    for (const spelling of [name, ...aliases]) add(spelling, { name, dimension, factor })
}
for (const name of Object.keys(lexicon.counters)) {
  canonical.set(name, name)
  add(name, { name, dimension: name, factor: 1 })
}

function add(spelling: string, unit: Unit): void {
  if (units.has(spelling)) throw new Error(`units.json: ${spelling} is listed twice`)
  units.set(spelling, unit)
}

assertSimplified('units.json', [...units.keys()])

/** All spellings, longest first, so that an alternation of them takes the longest. */
export const unitSpellings: readonly string[] = [...units.keys()].sort((a, b) => b.length - a.length)
export const counters: ReadonlySet<string> = new Set(Object.keys(lexicon.counters))
export const perTime: readonly string[] = [...lexicon.perTime].sort((a, b) => b.length - a.length)
/** Ratios that others of the same kind are converted to. */
export const canonicalRatios: readonly string[] = lexicon.ratios

/** Characters that, following the spelling, make it another word. */
export const guardOf = (spelling: string): string =>
  lexicon.counters[spelling] ?? lexicon.guards[spelling] ?? ''

/** Words that leave it a unit all the same. */
export const unguardedOf = (spelling: string): readonly string[] => lexicon.unguarded[spelling] ?? []

export const unitNamed = (spelling: string): Unit | undefined => units.get(spelling)
/** The unit that values of a dimension are compared in. */
export const canonicalOf = (dimension: string): string | undefined => canonical.get(dimension)
