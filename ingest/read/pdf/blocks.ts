// What a page is made of, in reading order: lines of text in a column, and rows of tables.
import type { Segment } from './segments.ts'

/** A line of text within one column. */
export interface Line extends Segment {
  readonly column: Column
}

/** The width that lines of running text have to fill. */
export interface Column {
  left: number
  right: number
  /** Running text of the page itself, not of a box or of one of several columns. */
  readonly main: boolean
  /** Of the page, in points. */
  readonly page: number
}

export interface Row {
  /** As many as the table has columns; each of lines from top to bottom, empty where a cell of another row or column covers it. */
  readonly cells: readonly (readonly Segment[])[]
  /** Right edges of the cells, which a full line reaches. */
  readonly rights: readonly number[]
}

export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'row'; readonly row: Row }
  /** Where a box begins or ends: no paragraph goes on over it. */
  | { readonly kind: 'edge' }

export const EDGE: Block = { kind: 'edge' }
