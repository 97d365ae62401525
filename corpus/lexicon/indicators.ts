// Indicators (指标) that recur in policies: their names, family, unit and which way is better; found by counting.
import { z } from 'zod'
import { remembered } from '../remembered.ts'
import data from './indicators.json' with { type: 'json' }
import { assertSimplified } from './simplified.ts'
import { canonicalRatios, unitNamed } from './units.ts'

export const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().min(2),
  names: z.array(z.string().min(1)),
  family: z.string().min(2),
  /** What values of it are compared in; empty for a pure number. */
  unit: z.string(),
  direction: z.enum(['up', 'down', 'none']),
})
export type Indicator = z.infer<typeof Indicator>

const Lexicon = z.strictObject({
  /** Words that mean the same inside names; the first stands for all. */
  same: z.array(z.array(z.string().min(2)).min(2)),
  /** Words that narrow an indicator without making it another one. */
  scopes: z.array(z.string().min(2)),
  indicators: z.array(Indicator),
})

const NOISE = /[\s“”"'‘’《》、,，的·]|[(（][^()（）]*[)）]|^各|数量$/g
const MAGNITUDE = /^[十百千]?[万亿]?亿?/

const lexicon = Lexicon.parse(data)
assertSimplified('indicators.json', [
  ...lexicon.same.flat(),
  ...lexicon.scopes,
  ...lexicon.indicators.flatMap(({ name, names }) => [name, ...names]),
])
const spellings = new Map(
  lexicon.same.flatMap(([first = '', ...others]) => others.map((word) => [word, first])),
)
const ANY = new RegExp(
  lexicon.same
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)
/** Names that differ in spelling alone have one key. */
export const keyOf = remembered((name) =>
  name
    .normalize('NFKC')
    .replace(NOISE, '')
    .replace(ANY, (word) => spellings.get(word) ?? word),
)

const byKey = new Map<string, Indicator>()
const byId = new Map<string, Indicator>()
for (const indicator of lexicon.indicators) {
  const { id, name, names, unit } = indicator
  if (byId.has(id)) throw new Error(`indicators.json: ${id} is listed twice`)
  if (unit !== '' && !canonicalRatios.includes(unit) && !unitNamed(unit.replace(MAGNITUDE, '')))
    throw new Error(`indicators.json: ${id} is measured in ${unit}, which is no unit`)
  byId.set(id, indicator)
  for (const key of new Set([name, ...names].map(keyOf))) {
    const other = byKey.get(key)
    if (other) throw new Error(`indicators.json: ${key} is a name of ${other.id} and of ${id}`)
    byKey.set(key, indicator)
  }
}

export const allIndicators: readonly Indicator[] = lexicon.indicators
/** Words that narrow, longest first. */
export const scopeWords: readonly string[] = [...lexicon.scopes].sort((a, b) => b.length - a.length)

export const indicatorById = (id: string): Indicator | undefined => byId.get(id)

/** The indicator of that name, however it is spelled; undefined for any other. */
export const findIndicator = (name: string): Indicator | undefined => byKey.get(keyOf(name))

/** The ways a name can be spelled with words that mean the same, the name itself first: what a search for it looks for. */
export function spellingsOf(name: string, most = 24): string[] {
  let found = ['']
  let done = 0
  for (const { 0: word, index } of name.matchAll(ANY)) {
    const group = lexicon.same.find((words) => words.includes(word)) ?? []
    const options = [word, ...group.filter((other) => other !== word)]
    const before = name.slice(done, index)
    found = options.flatMap((option) => found.map((start) => start + before + option)).slice(0, most)
    done = index + word.length
  }
  return found.map((start) => start + name.slice(done))
}
