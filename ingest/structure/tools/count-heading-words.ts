// Counts how headings are worded and writes corpus/lexicon/headings.json. Only headings whose end is marked (by 。 or a
// line break) are counted. Run it after the sources grew: node --import tsx ingest/structure/tools/count-heading-words.ts
import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { slice, spanFromSource } from '../../../corpus/text.ts'
import { clean } from '../../clean/clean.ts'
import { readFile } from '../../read/read.ts'
import { split } from '../../split/split.ts'
import { withoutContents } from '../contents.ts'
import { marksOf } from '../marks.ts'
import { numbered } from '../numbering.ts'
import { explicitTitle } from '../title.ts'

interface Example {
  readonly title: string
  readonly after: string
}

const SOURCES = new URL('../../../corpus/sources/', import.meta.url)
const RESULT = new URL('../../../corpus/lexicon/headings.json', import.meta.url)
const MAX_BYTES = 2 ** 27
const FEWEST_WORDS = 2
const FEWEST_TITLES = 3
const TEMPTING = 20
const NEVER = -50
const FEWEST_WITHIN = 8
const PRIOR = 2
const TENTHS = 10
const CLAUSE = /(?<=[。,;、]|^)[〇㐀-鿿“”]{4,200}(?=[。,;])/gu
const FEWEST_CLAUSES = 3
const CLAUSE_DISCOUNT = 10
const CLAUSE_CEILING = 20
const CLAUSE_FLOOR = -20
const FLOOR = -3
const CEILING = 4

const texts = await policies()
const examples = texts.flatMap(examplesIn)
const background = countBackground(texts)
const clauses = texts.flatMap((text) => Array.from(text.matchAll(CLAUSE), ([clause]) => clause))
const titleEnds = examples.map(({ title }) => title.slice(-2))
const textStarts = examples.flatMap(({ after }) => (after.length > 1 ? [after] : []))
const endings = { ...weighClauses(clauses.map((clause) => clause.slice(-2))), ...weighPairs(titleEnds, 1) }
const openings = {
  ...weighClauses(clauses.map((clause) => clause.slice(0, 2))),
  ...weighPairs(textStarts, 0),
}
const titles = countAll(examples.map(({ title }) => title))
const written = {
  counted: examples.length,
  endings: byWeight(endings),
  openings: byWeight(openings),
  endingCharacters: byWeight(weighCharacters(titleEnds, 1)),
  openingCharacters: byWeight(weighCharacters(textStarts, 0)),
  within: withinText(),
  titles: [...titles]
    .filter(([title, count]) => count >= FEWEST_TITLES && title.length >= 4)
    .map(([title]) => title)
    .sort(),
}
writeFileSync(RESULT, `${JSON.stringify(written, null, 2)}\n`)
console.log(`${examples.length} headings, ${clauses.length} clauses → ${fileURLToPath(RESULT)}`)

async function policies(): Promise<string[]> {
  const names = readdirSync(SOURCES).sort()
  const sources = await Promise.all(
    names.map((name) => readFile(fileURLToPath(new URL(name, SOURCES)), { maxBytes: MAX_BYTES })),
  )
  return sources.flatMap((source) => {
    const cleaned = clean(source)
    return split(source, cleaned).parts.map(
      ({ span }) => slice(cleaned.text, spanFromSource(cleaned.text, span)).value,
    )
  })
}

function examplesIn(text: string): Example[] {
  const entries = numbered(text, withoutContents(text, marksOf(text, 0)))
  return entries.flatMap(({ mark }, index) => {
    const next = entries[index + 1]?.mark.at ?? text.length
    const title = explicitTitle(text, mark.end, next)
    if (!title || title.commas > 0) return []
    return [{ title: title.text, after: text.slice(title.stop, next).trim().slice(0, 2) }]
  })
}

function countAll(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

function countBackground(all: readonly string[]): {
  pairs: Map<string, number>
  characters: Map<string, number>
  total: number
} {
  const whole = all.join('')
  const pairs = countAll(Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2)))
  return { pairs, characters: countAll(whole), total: whole.length }
}

function share(counted: ReadonlyMap<string, number>, key: string): number {
  return (counted.get(key) ?? 1) / background.total
}

/** The log of how much likelier each pair is here than anywhere; `outer` is the character next to the boundary. */
function weighPairs(pairs: readonly string[], outer: 0 | 1): Record<string, number> {
  const outerCounts = countAll(pairs.map((pair) => pair[outer] ?? ''))
  const weights = [...countAll(pairs)].flatMap(([pair, count]): [string, number][] => {
    if (count < FEWEST_WORDS) return []
    const expected =
      ((outerCounts.get(pair[outer] ?? '') ?? 0) / pairs.length) *
      share(background.characters, pair[1 - outer] ?? '')
    const here = (count + PRIOR * expected) / (pairs.length + PRIOR)
    return [[pair, TENTHS * Math.log(here / share(background.pairs, pair))]]
  })
  return Object.fromEntries(weights)
}

/** Ends and starts of any clause, for words that no title has: they say less. */
function weighClauses(pairs: readonly string[]): Record<string, number> {
  const weights = [...countAll(pairs)].flatMap(([pair, count]): [string, number][] => {
    const weight = TENTHS * Math.log(count / pairs.length / share(background.pairs, pair)) - CLAUSE_DISCOUNT
    return count >= FEWEST_CLAUSES && weight > CLAUSE_FLOOR ? [[pair, Math.min(CLAUSE_CEILING, weight)]] : []
  })
  return Object.fromEntries(weights)
}

function weighCharacters(pairs: readonly string[], outer: 0 | 1): Record<string, number> {
  const weights = [...countAll(pairs.map((pair) => pair[outer] ?? ''))].map(
    ([character, count]): [string, number] => {
      const ratio = Math.log(count / pairs.length / share(background.characters, character))
      return [character, TENTHS * Math.max(FLOOR, Math.min(CEILING, ratio))]
    },
  )
  return Object.fromEntries(weights)
}

/** Weight → all that have it, one after another. */
function byWeight(weights: Readonly<Record<string, number>>): Record<string, string> {
  const groups = new Map<number, string[]>()
  for (const [key, value] of Object.entries(weights)) {
    const weight = Math.round(value)
    groups.set(weight, [...(groups.get(weight) ?? []), key])
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => b - a).map(([weight, keys]) => [String(weight), keys.sort().join('')]),
  )
}

/** What looks like the end of a title and the opening of its text, but mostly stands within sentences and titles. */
function withinText(): string[] {
  const ends = countAll(examples.map(({ title, after }) => title.slice(-2) + after))
  const all = new Map<string, number>()
  for (const text of texts)
    for (let at = 0; at + 4 <= text.length; at++) {
      const four = text.slice(at, at + 4)
      const weight = (endings[four.slice(0, 2)] ?? NEVER) + (openings[four.slice(2)] ?? NEVER)
      if (weight > TEMPTING) all.set(four, (all.get(four) ?? 0) + 1)
    }
  return [...all]
    .filter(([four, count]) => count >= FEWEST_WITHIN && !ends.has(four))
    .map(([four]) => four)
    .sort()
}
