// How headings of policies are worded: what ends a title and what opens the text after it. Needed where a heading and
// its text stand in one line without a mark between them (`三、重点任务将碳达峰贯穿于…`). The weights are counted, see
// `ingest/structure/tools/count-heading-words.ts`; nobody writes them by hand.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Weight → all that have it, one after another; in tenths of a natural logarithm, how much likelier there than anywhere. */
const Weights = z.record(z.string().regex(/^-?\d+$/), z.string().min(1))
const Headings = z.object({
  /** How many headings with a mark at their end were counted. */
  counted: z.number().int().positive(),
  /** Last two characters of a title, and the last one. */
  endings: Weights,
  endingCharacters: Weights,
  /** First two characters of the text after a title, and the first one. */
  openings: Weights,
  openingCharacters: Weights,
  /** Four characters that look like an end and an opening but stand within titles: 结构优化. */
  within: z.array(z.string().length(4)),
  /** Titles that many policies share. */
  titles: z.array(z.string().min(2)),
})

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const { endings, endingCharacters, openings, openingCharacters, within, titles } = Headings.parse(
  load('./headings.json'),
)
/** Titles of any field, beside those that were counted. */
const standard = z.array(z.string().min(2)).parse(load('./heading-titles.json'))

function weightsOf(
  groups: Readonly<Record<string, string>>,
  size: 1 | 2,
  into = new Map<string, number>(),
): Map<string, number> {
  for (const [weight, keys] of Object.entries(groups)) {
    if (keys.length % size !== 0)
      throw new Error(`headings.json: ${keys.slice(0, 20)}… has a piece that is not ${size} long`)
    for (let at = 0; at < keys.length; at += size) into.set(keys.slice(at, at + size), Number(weight))
  }
  return into
}

export const headingEndings: ReadonlyMap<string, number> = weightsOf(
  endings,
  2,
  weightsOf(endingCharacters, 1),
)
export const headingOpenings: ReadonlyMap<string, number> = weightsOf(
  openings,
  2,
  weightsOf(openingCharacters, 1),
)
export const headingWithin: ReadonlySet<string> = new Set(within)
/** Titles that stand for themselves in any policy: 指导思想, 主要目标. */
export const standardHeadings: ReadonlySet<string> = new Set(standard)
export const commonHeadings: ReadonlySet<string> = new Set([...titles, ...standard])
