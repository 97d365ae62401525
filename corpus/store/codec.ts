// JSON columns to values and back. What a column holds is checked when it is read: a store may be older than the program.
import { z } from 'zod'
import { type Page, type PageLayout, Section, type Span } from '../schema.ts'
import type { Run, Text } from '../text.ts'

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})

const column = <Schema extends z.ZodType>(schema: Schema) => Json.pipe(schema)

const Strings = column(z.array(z.string()))
const StringOrStrings = column(z.union([z.string(), z.array(z.string())]))
const Numbers = column(z.array(z.number()))
const Sections = column(z.array(Section))

export const strings = (text: string): string[] => Strings.parse(text)
export const stringOrStrings = (text: string): string | string[] => StringOrStrings.parse(text)
export const sections = (text: string): Section[] => Sections.parse(text)

/** Half-open range or null, from two columns. */
export const spanOrNull = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : [start, end]

/** Four numbers a run: thousands of objects would be most of a document's bytes and time. */
export function encodeRuns(runs: readonly Run[]): string {
  const numbers: number[] = []
  for (const { at, from, to, exact } of runs) numbers.push(at, from, to, exact ? 1 : 0)
  return JSON.stringify(numbers)
}

export const decodeText = (value: string, runs: string): Text => ({
  value,
  runs: groups(Numbers.parse(runs), 4).map(([at = 0, from = 0, to = 0, exact]) => ({
    at,
    from,
    to,
    exact: exact === 1,
  })),
})

interface PassageRow {
  readonly section: number | null
  readonly span: Span
  readonly clean: Span
}

/** Five numbers a passage; -1: under no section. */
export function encodePassages(passages: readonly PassageRow[]): string {
  const numbers: number[] = []
  for (const { section, span, clean } of passages)
    numbers.push(section ?? -1, span[0], span[1], clean[0], clean[1])
  return JSON.stringify(numbers)
}

export const decodePassages = (text: string): PassageRow[] =>
  groups(Numbers.parse(text), 5).map(([section = -1, start = 0, end = 0, cleanStart = 0, cleanEnd = 0]) => ({
    section: section < 0 ? null : section,
    span: [start, end],
    clean: [cleanStart, cleanEnd],
  }))

/** Five numbers a page; -1: without a mark. */
export const encodePages = (pages: readonly Page[]): string =>
  JSON.stringify(pages.flatMap(({ number, span, mark }) => [number, ...span, ...(mark ?? [-1, -1])]))

/** Six numbers a line: its span, its box; to a tenth of a point, which no eye tells. */
export const encodeLines = (lines: PageLayout['lines']): string =>
  JSON.stringify(lines.flatMap(({ span, box }) => [...span, ...box.map((one) => Math.round(one * 10) / 10)]))

export const decodeLines = (text: string): PageLayout['lines'] =>
  groups(Numbers.parse(text), 6).map(([start = 0, end = 0, x = 0, y = 0, width = 0, height = 0]) => ({
    span: [start, end],
    box: [x, y, width, height],
  }))

function groups(numbers: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, i) =>
    numbers.slice(i * size, (i + 1) * size),
  )
}
