// One file → its policies. A compilation gives each of them; any other file is one.
import type { Diagnostic, Source, Span } from '../../corpus/schema.ts'
import { toSource } from '../../corpus/text.ts'
import type { Cleaned, Part, SplitResult } from '../stages.ts'
import { blocksOf, type Paged, pageAt, paged, trimmed } from './blocks.ts'
import { checkContents } from './contents-check.ts'
import { type Contents, contentsOf } from './contents-page.ts'
import { dividersOf, regionsOf } from './dividers.ts'
import { type Heading, labelledLineAt, quotedHeadingAt } from './heading.ts'
import { issueDates, type Row } from './issue-dates.ts'
import { issuersOf } from './names.ts'
import { type Start, startsOf } from './starts.ts'

export function split(source: Source, cleaned: Cleaned): SplitResult {
  const file = paged(source, cleaned)
  const contents = contentsOf(file.value)
  const starts = startsOf(file, contents)
  return starts.length < 2 ? onePolicy(source, file) : compilation(file, contents, starts)
}

function compilation(file: Paged, contents: Contents, starts: readonly Start[]): SplitResult {
  const { value } = file
  const blocks = blocksOf(file).filter(({ at }) => at >= contents.end)
  const dividers = dividersOf(file, blocks, contents, starts)
  const outside = regionsOf(dividers, starts, value.length)
  const edges = [...starts, ...dividers].map(({ at }) => at).sort((a, b) => a - b)
  const endOf = (at: number): number => edges.find((edge) => edge > at) ?? value.length
  const dated = issueDates(value, outside, starts)
  const parts = starts.map((start) =>
    partOf(file, trimmed(value, [start.at, endOf(start.at)]), start.heading, dated.rows.get(start)),
  )
  const diagnostics = [
    info('compilation', `汇编文件，分出 ${parts.length} 项政策`),
    ...outside.flatMap((span) => leftOut(file, trimmed(value, span))),
    ...checkContents(file, contents, starts, dividers),
    ...dated.diagnostics,
  ]
  return { parts, diagnostics }
}

/** A file of one policy; one cut out of a compilation keeps the heading that it had there. */
function onePolicy(source: Source, file: Paged): SplitResult {
  const span = trimmed(file.value, [0, file.value.length])
  if (span[0] === span[1])
    return { parts: [{ span: [0, source.text.length], pages: null, heading: null }], diagnostics: [] }
  const isCutOut = (file.pages[0]?.number ?? 1) > 1
  const heading =
    quotedHeadingAt(file.value, span[0]) ?? (isCutOut ? labelledLineAt(file.value, span[0]) : null)
  return { parts: [partOf(file, span, heading, undefined)], diagnostics: [] }
}

function partOf({ text, pages }: Paged, span: Span, heading: Heading | null, row: Row | undefined): Part {
  const [first, last] = [pageAt(pages, span[0]), pageAt(pages, span[1] - 1)]
  const sourceAt = (at: number): number =>
    at < span[1] ? toSource(text, [at, at + 1])[0] : toSource(text, span)[1]
  return {
    span: toSource(text, span),
    pages: first && last ? [first.number, last.number] : null,
    heading: heading?.form === 'compilation' ? described(heading, row, sourceAt(heading.bodyStart)) : null,
  }
}

function described(
  { label: own, title, url }: Heading,
  row: Row | undefined,
  bodyStart: number,
): Part['heading'] {
  const label = own.replace(SPACES, '') || row?.label || null
  return {
    label,
    title,
    issuers: label === null ? [] : issuersOf(own === '' ? label : own),
    sourceUrl: url,
    issuedOn: row?.date ?? null,
    bodyStart,
  }
}
const SPACES = /\s+/g

const SHOWN = 24
function leftOut({ text, value, pages }: Paged, span: Span): Diagnostic[] {
  if (span[0] >= span[1]) return []
  const [first, last] = [pageAt(pages, span[0])?.number, pageAt(pages, span[1] - 1)?.number]
  const place = first === undefined ? '' : first === last ? `第${first}页` : `第${first}—${last ?? '末'}页`
  const message = `${place}“${value.slice(span[0], span[0] + SHOWN).replace(SPACES, ' ')}…”是封面、目录或表格，不属于任何政策`
  return [info('outside', message, toSource(text, span))]
}

const info = (rule: string, message: string, span?: Span): Diagnostic => ({
  stage: 'split',
  rule,
  severity: 'info',
  message,
  ...(span ? { span } : {}),
})
