// Columns: bands of a page in which a gutter runs down between running text on either side. Heads across them end a band.
import type { Block } from './blocks.ts'
import type { Segment } from './segments.ts'

export interface Table {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly blocks: readonly Block[]
}

export type Band =
  | { readonly kind: 'text' | 'column'; readonly segments: readonly Segment[] }
  | { readonly kind: 'table'; readonly blocks: readonly Block[] }

type Item = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
} & (
  | { readonly segment: Segment; readonly table?: undefined }
  | { readonly table: Table; readonly segment?: undefined }
)

type Gap = readonly [from: number, to: number]

/** In sizes of the type: the narrowest gutter, and the narrowest column. */
const GUTTER = 0.9
const COLUMN = 8
/** Lines of running text on the fuller side of a gutter, and on the other. */
const MANY_LINES = 4
const FEW_LINES = 2
/** Share of a column's width that most of its lines fill. */
const FILLED = 0.75
const DEEPEST = 6
/** More of them are a table. */
const MOST_GUTTERS = 4
/** Pages with more are no running text. */
const MOST = 6_000

export function bandsOf(segments: readonly Segment[], tables: readonly Table[]): Band[] {
  const items = [
    ...segments.map((segment): Item => ({ ...edgesOf(segment), segment })),
    ...tables.map((table): Item => ({ ...edgesOf(table), table })),
  ]
  return ordered(items, 0, false)
}

const edgesOf = ({ left, right, top, bottom }: Segment | Table) => ({ left, right, top, bottom })

function ordered(items: readonly Item[], depth: number, inColumn: boolean): Band[] {
  const rows = rowsOf(items)
  const width: Gap = [
    Math.min(...items.map(({ left }) => left)),
    Math.max(...items.map(({ right }) => right)),
  ]
  if (depth >= DEEPEST || items.length > MOST) return plain(rows, inColumn)
  const bands: Band[] = []
  let single: Item[][] = []
  for (let at = 0; at < rows.length; ) {
    const found = columnsFrom(rows, at, width)
    if (!found) {
      single.push(rows[at] ?? [])
      at++
      continue
    }
    bands.push(...plain(single, inColumn))
    single = []
    for (const side of found.sides) bands.push(...ordered(side, depth + 1, true))
    at = found.end
  }
  return [...bands, ...plain(single, inColumn)]
}

/** Runs of text between tables. */
function plain(rows: readonly (readonly Item[])[], inColumn: boolean): Band[] {
  const bands: Band[] = []
  let segments: Segment[] = []
  const close = (): void => {
    if (segments.length > 0) bands.push({ kind: inColumn ? 'column' : 'text', segments })
    segments = []
  }
  for (const row of rows) {
    for (const item of row) {
      if (item.segment) segments.push(item.segment)
      else {
        close()
        bands.push({ kind: 'table', blocks: item.table.blocks })
      }
    }
  }
  close()
  return bands
}

/** Items at one height, from top to bottom; a table is a row of its own, with what stands beside it. */
function rowsOf(items: readonly Item[]): Item[][] {
  const rows: { bottom: number; items: Item[] }[] = []
  for (const item of [...items].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = rows.at(-1)
    const overlap = last ? last.bottom - item.top : 0
    if (last && overlap > (item.bottom - item.top) / 2) {
      last.items.push(item)
      if (item.table) last.bottom = Math.max(last.bottom, item.bottom)
    } else rows.push({ bottom: item.bottom, items: [item] })
  }
  return rows.map((row) => row.items.sort((a, b) => a.left - b.left))
}

interface Columns {
  readonly sides: readonly (readonly Item[])[]
  readonly end: number
}

/** The longest run of rows from `start` that one gutter parts. */
function columnsFrom(rows: readonly (readonly Item[])[], start: number, width: Gap): Columns | null {
  let gaps: Gap[] = [width]
  let end = start
  for (; end < rows.length; end++) {
    const next = gaps.flatMap((gap) => gapsWithin(gap, rows[end] ?? []))
    if (next.length === 0) break
    gaps = next
  }
  const band = rows.slice(start, end).flat()
  if (end - start < MANY_LINES || gaps.length > MOST_GUTTERS) return null
  for (const [from, to] of gaps) {
    const left = band.filter((item) => item.right <= from + ROUNDING)
    const right = band.filter((item) => item.left >= to - ROUNDING)
    if (left.length + right.length < band.length || !isRunningText(left) || !isRunningText(right)) continue
    if (!hasSentences(band)) continue
    if (Math.max(heightOf(left), heightOf(right)) >= MANY_LINES) return { sides: [left, right], end }
  }
  return null
}
const ROUNDING = 0.01

/** What a row leaves free of a gap, where that is wide enough for a gutter. */
function gapsWithin([from, to]: Gap, row: readonly Item[]): Gap[] {
  const gaps: Gap[] = []
  let at = from
  let size = Number.POSITIVE_INFINITY
  for (const item of row) {
    size = Math.min(size, item.segment?.size ?? SMALL)
    if (item.left - at >= GUTTER * sizeOf(item)) gaps.push([at, Math.min(item.left, to)])
    at = Math.max(at, item.right)
    if (at >= to) break
  }
  if (to - at > 0) gaps.push([at, to])
  return gaps.filter(([a, b]) => b - a > 0 && b - a >= GUTTER * (Number.isFinite(size) ? size : SMALL))
}
const SMALL = 9
const sizeOf = (item: Item): number => item.segment?.size ?? SMALL

/** Names of bodies that sign side by side are as wide as each other, and no text. */
const hasSentences = (items: readonly Item[]): boolean =>
  items.some(({ segment, table }) => table !== undefined || SENTENCE.test(segment.text))
const SENTENCE = /[，。；]|[A-Za-z][,;.](?:\s|$)/

const heightOf = (items: readonly Item[]): number => rowsOf(items).length

function isRunningText(items: readonly Item[]): boolean {
  const rows = rowsOf(items)
  if (rows.length < FEW_LINES) return false
  const left = Math.min(...items.map((item) => item.left))
  const right = Math.max(...items.map((item) => item.right))
  const size = Math.max(...items.map(sizeOf))
  if (right - left < COLUMN * size) return false
  const widths = rows
    .map((row) => row.reduce((sum, item) => sum + item.right - item.left, 0))
    .sort((a, b) => a - b)
  return (widths[widths.length >> 1] ?? 0) >= FILLED * (right - left)
}
