// A table on a page: its head, the columns under it, and its rows up to a note, a heading, a sentence or another head.
import type { Span } from '../../../corpus/schema.ts'
import { isValue } from './columns.ts'
import { ABOVE, BELOW, headAround, type Placed } from './head.ts'
import { withNames, withSerials } from './names.ts'
import { type PageLine, type Piece, pieceLines } from './pieces.ts'
import { type Row, rowsOf } from './rows.ts'

export interface PlacedHead {
  readonly columns: readonly Placed[]
  readonly span: Span
}

export interface Table {
  readonly columns: readonly Placed[]
  readonly head: Span
  readonly rows: readonly Row[]
}

/** Headings of the text, notes under the table. */
const AFTER =
  /^\s*(?:第[一二三四五六七八九十百\d]{1,4}[章节条篇]|注[:：\d]|备注[:：]|\*|说明[:：]|资料来源|专栏|[图表]\s?\d)/
/** 一、环境治理 may head rows; 一、 alone stands beside them. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])\S/
const SENTENCE = /[。;]|,(?![^()]{0,20}\))\S{16}/
/** 标执行。 in a column of values ends a cell. */
const LONGEST_CELL = 10
const LEFTMOST_CELL = 20
const GROUP_REACH = 3
const LONGEST = 12_000
const LONGEST_HEAD = 1_000

/** The head among whose lines is the one that begins at a place. */
export function headAt(value: string, at: number): PlacedHead | null {
  const around: Span = [linesBefore(value, at, ABOVE), linesBehind(value, at, BELOW)]
  if (around[1] - around[0] > LONGEST_HEAD) return null
  const lines = pieceLines(value, around)
  const head = headAround(
    lines,
    lines.findIndex(({ span }) => span[1] > at),
  )
  const [first, last] = [lines[head?.first ?? -1], lines[head?.last ?? -1]]
  return head && first && last ? { columns: head.columns, span: [first.span[0], last.span[1]] } : null
}

/** The table under a head, up to `limit` at the most; null where its rows are not told. */
export function tableUnder(value: string, { columns, span }: PlacedHead, limit: number): Table | null {
  const lines = pieceLines(value, [span[1], Math.min(limit, span[1] + LONGEST)])
  const after = lines.findIndex((line, at) => isAfter(value.slice(...line.span), line, lines.slice(at + 1)))
  const own = after < 0 ? lines : lines.slice(0, after)
  const all = withNames(withSerials(columns, own), own)
  const rows = rowsOf(own, all)
  return rows && { columns: all, head: span, rows }
}

function isAfter(text: string, { pieces }: PageLine, below: readonly PageLine[]): boolean {
  if (AFTER.test(text)) return true
  if (HEADING.test(pieces[0]?.text ?? '')) return !isGroup(pieces, below)
  return pieces.some(
    ({ text: piece, from }) => SENTENCE.test(piece) && (from < LEFTMOST_CELL || piece.length > LONGEST_CELL),
  )
}

/** Rows with values follow before any sentence. */
function isGroup(pieces: readonly Piece[], below: readonly PageLine[]): boolean {
  const near = below.slice(0, GROUP_REACH)
  const sentence = near.findIndex((line) => line.pieces.some(({ text }) => SENTENCE.test(text)))
  const rows = sentence < 0 ? near : near.slice(0, sentence)
  return (
    pieces.length === 1 && rows.some((line) => line.pieces.filter(({ text }) => isValue(text)).length > 0)
  )
}

function linesBefore(value: string, at: number, count: number): number {
  let start = value.lastIndexOf('\n', at - 1) + 1
  for (let line = 0; line < count && start > 0; line++) start = value.lastIndexOf('\n', start - 2) + 1
  return start
}

function linesBehind(value: string, at: number, count: number): number {
  let end = value.indexOf('\n', at)
  for (let line = 0; line < count && end >= 0; line++) end = value.indexOf('\n', end + 1)
  return end < 0 ? value.length : end
}
