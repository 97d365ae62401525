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
const FLOOR = -3
const CEILING = 4

const texts = await policies()
const examples = texts.flatMap(examplesIn)
const background = countPairs(texts)
const endings = weigh(
  examples.map(({ title }) => title.slice(-2)),
  1,
)
const openings = weigh(
  examples.flatMap(({ after }) => (after.length > 1 ? [after.slice(0, 2)] : [])),
  0,
)
const titles = countAll(examples.map(({ title }) => title))
const written = {
  counted: examples.length,
  endings,
  openings,
  within: withinText(),
  titles: [...titles]
    .filter(([title, count]) => count >= FEWEST_TITLES && title.length >= 4)
    .map(([title]) => title)
    .sort(),
}
writeFileSync(RESULT, `${JSON.stringify(written, null, 2)}\n`)
console.log(`${examples.length} headings → ${fileURLToPath(RESULT)}`)

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

function countPairs(all: readonly string[]): {
  pairs: Map<string, number>
  singles: Map<string, number>
  total: number
} {
  const whole = all.join('')
  const pairs = countAll(Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2)))
  return { pairs, singles: countAll(whole), total: whole.length }
}

/** The log of how much likelier each pair, and each character of it, is here than anywhere; `outer` is the outer one. */
function weigh(pairs: readonly string[], outer: 0 | 1): Record<string, number> {
  const counts = countAll(pairs)
  const outerCounts = countAll(pairs.map((pair) => pair[outer] ?? ''))
  const share = (counted: Map<string, number>, key: string): number =>
    (counted.get(key) ?? 1) / background.total
  const weights: [string, number][] = []
  for (const [character, count] of outerCounts) {
    const ratio = Math.log(count / pairs.length / share(background.singles, character))
    weights.push([character, Math.max(FLOOR, Math.min(CEILING, ratio))])
  }
  for (const [pair, count] of counts) {
    if (count < FEWEST_WORDS) continue
    const expected =
      ((outerCounts.get(pair[outer] ?? '') ?? 0) / pairs.length) *
      share(background.singles, pair[1 - outer] ?? '')
    const here = (count + PRIOR * expected) / (pairs.length + PRIOR)
    weights.push([pair, Math.log(here / share(background.pairs, pair))])
  }
  return Object.fromEntries(
    weights.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, Math.round(10 * value)]),
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
