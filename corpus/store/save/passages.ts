// The rows of a document's passages: text as in the source, the headings above it, and what cleaning made of it.
import { slice } from '../../text.ts'
import { encodeRuns } from '../codec.ts'
import type { PolicyAnalysis } from './analysis.ts'
import type { Columns } from './columns.ts'

export interface PassageRow {
  readonly n: number
  readonly start: number
  readonly path: string
  readonly text: string
  readonly clean: string | null
  readonly runs: string | null
}

/** Between the headings of a path: none has a line break. */
export const HEADINGS = '\n'

export const PASSAGES: Columns<'passages', PassageRow> = {
  revision_id: (_, { revision }) => revision,
  document_id: (_, { document }) => document,
  n: ({ n }) => n,
  start: ({ start }) => start,
  path: ({ path }) => path,
  text: ({ text }) => text,
  clean: ({ clean }) => clean,
  runs: ({ runs }) => runs,
}

export function passageRows(document: PolicyAnalysis, source: string): PassageRow[] {
  const { passages, sections, text } = document
  const paths = sections.reduce<string[][]>((known, { number, title, parent }) => {
    known.push([...((parent === null ? null : known[parent]) ?? []), oneLine(`${number}${title}`)])
    return known
  }, [])
  const written = paths.map((path) => path.join(HEADINGS))
  return passages.map(({ section, span, clean }, n) => {
    const [start, end] = span
    const path = (section === null ? null : written[section]) ?? ''
    const row = { n, start, path, text: source.slice(start, end), clean: null, runs: null }
    if (text.value.startsWith(row.text, clean[0]) && clean[1] - clean[0] === row.text.length) return row
    const cleaned = slice(text, clean)
    return { ...row, clean: cleaned.value, runs: encodeRuns(cleaned.runs) }
  })
}

const oneLine = (heading: string): string =>
  heading.includes(HEADINGS)
    ? heading
        .split(HEADINGS)
        .map((line) => line.trim())
        .join(' ')
    : heading
