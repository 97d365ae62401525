// Tables that share a goal out: regions down the side, what each shall reach in the columns (各县(市)区造林任务分解表).
import { regionAt } from '../../../../corpus/lexicon/regions.ts'
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import type { Finished } from '../finish.ts'
import type { History } from '../history.ts'
import { numberIn } from './cells.ts'
import { cellsOf, isDelimited, isRuler } from './delimited.ts'
import type { Cell } from './rows.ts'
import { AMONG, type Column, columnsOf, HEAD, type Line } from './shared-columns.ts'

const RULE = 'targets/shared-out'
/** What tells that it is a promise and no review. */
const PROMISES = /任务|目标|分解|计划|下达|分配|指标/
const REVIEWS = /完成情况|现状|统计表|排名|考核结果/
const BY_SPACES = /[^\S\n]{2,}/
const TOTAL = /^(?:合计|总计|全[国省市区县州])$/
const SUM = /^(?:合计|总计)$/
const REGION_LIKE = /(?:[县区市州盟旗镇乡]|街道|管委会)$/
const FEWEST_ROWS = 3
const FARTHEST_TITLE = 4
const BEFORE = 120

export interface SharedOut {
  readonly records: readonly Finished[]
  readonly spans: readonly Span[]
}

const NONE: SharedOut = { records: [], spans: [] }
const CELLS = ['\t', '|', '  ']

/** @param elsewhere tables that are read already */
export function sharedOut(context: Context, history: History, elsewhere: readonly Span[]): SharedOut {
  const { text } = context
  if (!CELLS.some((sign) => text.includes(sign))) return NONE
  const free = (at: number): boolean => !elsewhere.some(([start, end]) => start <= at && at < end)
  const read = [...text.matchAll(HEAD)].flatMap(({ index }) =>
    free(index) ? (tableAt(context, index, history) ?? []) : [],
  )
  return { records: read.flatMap(({ records }) => records), spans: read.map(({ span }) => span) }
}

function tableAt(
  { text, metadata }: Context,
  at: number,
  history: History,
): { records: Finished[]; span: Span } | null {
  const near = text.slice(Math.max(0, at - BEFORE), at)
  const lead = near.slice(near.lastIndexOf('\n') + 1)
  // No more than a number and an area stand before the regions; in a longer line nothing is looked for.
  if (lead.length === BEFORE) return null
  const start = at - lead.length
  const title = titleAbove(text, start)
  if (!PROMISES.test(title) || REVIEWS.test(title)) return null
  const [head, ...below] = linesFrom(text, start)
  if (!head) return null
  const { columns, rest } = columnsOf(head.cells, below, title)
  if (columns.every((column) => column === null)) return null
  const rows = rowsOf(rest, columns.length, metadata.regionCode[0])
  if (rows.length < FEWEST_ROWS) return null
  const records = rows.flatMap(({ region, values }) =>
    values.flatMap((value, index) => record(region, value, columns[index], history) ?? []),
  )
  const last = rows.at(-1)?.values.at(-1)?.span[1] ?? head.start
  return records.length === 0 ? null : { records, span: [head.start, last] }
}

function linesFrom(text: string, start: number): Line[] {
  const lines: Line[] = []
  for (let at = start; at < text.length && lines.length < MOST_LINES; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    if (end - at > LONGEST_LINE) break
    const line = text.slice(at, end)
    if (line.trim() !== '' && !isRuler(line)) lines.push({ start: at, cells: cellsIn(line, at) })
    at = end + 1
  }
  return lines
}

function cellsIn(line: string, offset: number): Cell[] {
  if (isDelimited(line)) return cellsOf(line, offset)
  let at = line.length - line.trimStart().length
  return line
    .trim()
    .split(BY_SPACES)
    .map((text) => {
      const from = offset + line.indexOf(text, at)
      at = from - offset + text.length
      return { text, span: [from, from + text.length] satisfies Span }
    })
}
const MOST_LINES = 200
const LONGEST_LINE = 400

/** The short lines above the head, the nearest last. */
function titleAbove(text: string, start: number): string {
  const lines: string[] = []
  let end = start - 1
  while (end > 0 && lines.length < FARTHEST_TITLE) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, end).trim()
    if (line.length > LONGEST_TITLE || line.includes('。')) break
    lines.unshift(line)
    end = from - 1
  }
  return lines.join('\n')
}
const LONGEST_TITLE = 60

interface Row {
  readonly region: Cell
  readonly values: readonly Cell[]
}

/** Up to the first line that is none. */
function rowsOf(lines: readonly Line[], count: number, within: string | undefined): Row[] {
  const rows: Row[] = []
  for (const { cells } of lines) {
    const at = cells.slice(0, FARTHEST).findIndex(({ text }) => isRegion(placeIn(text), within))
    const region = cells[at]
    // A number alone: the cell over two rows beside it.
    if (!region && cells.length === 1 && SERIAL.test(cells[0]?.text ?? '')) continue
    if (!region) break
    // 全市 goes over the columns of the number and the region.
    const first = Math.max(at + 1, cells.length - count)
    if (cells.slice(at + 1, first).some(({ text }) => text !== '')) break
    rows.push({ region, values: cells.slice(first) })
  }
  return rows
}
/** Number and area may stand before a region. */
const FARTHEST = 3
const SERIAL = /^\d{1,3}$/

/** 全  省, 其中:某县 */
const placeIn = (cell: string): string => cell.replace(BLANKS, '').replace(AMONG, '')
const BLANKS = /\s+/g

function isRegion(name: string, within: string | undefined): boolean {
  if (TOTAL.test(name) || (name.length <= LONGEST_REGION && REGION_LIKE.test(name))) return true
  return regionAt(name, 0, within)?.length === name.length
}
const LONGEST_REGION = 14

function record(
  region: Cell,
  value: Cell,
  column: Column | null | undefined,
  history: History,
): Finished | null {
  const number = numberIn(value.text)
  if (!number || !column || (column.year !== null && history.isOverBy(column.year))) return null
  const written = placeIn(region.text)
  const place = TOTAL.test(written) ? null : written
  const whose = SUM.test(written) ? '' : written
  return {
    rule: RULE,
    span: [region.span[0], value.span[1]],
    indicator: whose + column.measure,
    change: number.change ?? column.change,
    bound: number.bound,
    value: number.value,
    unit: number.unit || column.unit,
    year: column.year,
    baselineYear: null,
    strength: 'none',
    place,
  }
}
