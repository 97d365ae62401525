// Dates of issue from the tables of a compilation (发布单位, 政策文件, 发布日期), only where a table can be read row by row: text
// taken out of a table often gives column after column, and then no date can be told to be whose.
import type { Diagnostic, Span } from '../../corpus/schema.ts'
import type { Start } from './starts.ts'
import { bareTitle, likeness, sameLabel } from './titles.ts'

export interface Row {
  readonly label: string
  readonly title: string
  /** EDTF. */
  readonly date: string
}

export interface Dated {
  readonly rows: ReadonlyMap<Start, Row>
  readonly diagnostics: readonly Diagnostic[]
}

export const HEADER =
  /(?:(?:序号|发布单位|发文单位|发布机构|发文机关|政策文件|政策名称|文件名称|发布日期|发文日期|发布时间)(?:\((?:简称|简写)\))?\s{0,4}){2,6}/g
/** Label, 《title》 and date next to each other, no second date after them. */
export const ROW =
  /\s{0,4}(?:\d{1,3}[.、\s]\s{0,2})?([〇㐀-鿿]{2,20})\s{0,4}《((?:[^《》\n]|《[^《》\n]{1,80}》){4,160})》\s{0,4}((?:19|20)\d\d)(?:[-/.]{1,2}|年)(\d{1,2})(?:[-/.]{1,2}|月)(0[1-9]|[12]\d|3[01]|[1-9](?!\d))日?(?!\s{0,4}(?:19|20)\d\d[-/.年])/uy
const CONTAINED = 0.8

/** The row that speaks of each policy, where one and only one date is given. */
export function issueDates(value: string, outside: readonly Span[], starts: readonly Start[]): Dated {
  const tables = outside.flatMap((span) => tablesIn(value, span))
  const found = new Map<Start, Row>()
  const doubted = new Set<Start>()
  for (const rows of tables) {
    const matched = rows.map((row) => ({ row, start: startOf(row, starts) }))
    if (matched.some(({ start }) => start === undefined)) continue
    for (const { row, start } of matched) {
      if (!start) continue
      const other = found.get(start)
      if (other && other.date !== row.date) doubted.add(start)
      if (!other) found.set(start, row)
    }
  }
  for (const start of doubted) found.delete(start)
  return { rows: found, diagnostics: tables.length > 0 ? told(starts.length, found.size) : [] }
}

/** The rows from the header on, up to the first place that is no row. */
function tablesIn(value: string, [start, end]: Span): Row[][] {
  return Array.from(value.slice(start, end).matchAll(HEADER), (header) => {
    const rows: Row[] = []
    ROW.lastIndex = start + header.index + header[0].length
    for (let match = ROW.exec(value); match; match = ROW.exec(value)) {
      const [, label = '', title = '', year = '', month = '', day = ''] = match
      if (ROW.lastIndex > end) break
      rows.push({ label, title, date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` })
    }
    return rows
  })
}

/** The only policy of the label with that title; undefined where several come near or none does. */
function startOf(row: Row, starts: readonly Start[]): Start | undefined {
  const named = starts.filter(
    (start) => sameIssuer(row, start) && titlesOf(start).some((title) => nearly(row.title, title)),
  )
  if (named.length <= 1) return named[0]
  const exact = named.filter((start) =>
    titlesOf(start).some((title) => bareTitle(title) === bareTitle(row.title)),
  )
  return exact.length === 1 ? exact[0] : undefined
}

const sameIssuer = ({ label }: Row, { heading }: Start): boolean =>
  heading.label === '' || sameLabel(label, heading.label)
const titlesOf = ({ heading, entry }: Start): string[] =>
  entry ? [entry.title, heading.title] : [heading.title]
const nearly = (a: string, b: string): boolean => likeness(a, b).contained >= CONTAINED

function told(policies: number, dated: number): Diagnostic[] {
  if (dated === policies) return []
  const message = `汇编的表格给出部分发布日期：${dated} 项可逐行对应，其余 ${policies - dated} 项因各栏交错或未列出而不采用`
  return [{ stage: 'split', rule: 'issue-dates', severity: 'info', message }]
}
