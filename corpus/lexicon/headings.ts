// How headings of policies are worded: what ends a title and what opens the text after it. Needed where a heading and
// its text stand in one line without a mark between them (`三、重点任务将碳达峰贯穿于…`). The weights are counted, see
// `ingest/structure/tools/count-heading-words.ts`; nobody writes them by hand.
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Tenths of a natural logarithm: how much likelier the characters are there than anywhere in a policy. */
const Weights = z.record(z.string().min(1).max(2), z.number().int())
const Headings = z.object({
  /** How many headings with a mark at their end were counted. */
  counted: z.number().int().positive(),
  /** Last two characters of a title, or the last one. */
  endings: Weights,
  /** First two characters of the text after a title, or the first one. */
  openings: Weights,
  /** Four characters that look like an end and an opening but stand within titles: 结构优化. */
  within: z.array(z.string().length(4)),
  /** Titles that many policies share. */
  titles: z.array(z.string().min(2)),
})

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const { endings, openings, within, titles } = Headings.parse(load('./headings.json'))
/** Titles of any field, beside those that were counted. */
const standard = z.array(z.string().min(2)).parse(load('./heading-titles.json'))

const asMap = (weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(weights))

export const headingEndings = asMap(endings)
export const headingOpenings = asMap(openings)
export const headingWithin: ReadonlySet<string> = new Set(within)
/** Titles that stand for themselves in any policy: 指导思想, 主要目标. */
export const standardHeadings: ReadonlySet<string> = new Set(standard)
export const commonHeadings: ReadonlySet<string> = new Set([...titles, ...standard])
