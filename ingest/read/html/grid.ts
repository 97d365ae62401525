// Rows and columns of a table with its spans laid out.
import type { Element } from './tree.ts'

export interface Cell<Content> {
  readonly element: Element
  readonly content: Content
}

export interface Placed<Content> {
  readonly cell: Cell<Content> | null
  /** It began in a row above or a column before. */
  readonly repeated: boolean
}

export type Grid<Content> = readonly {
  readonly cells: readonly Placed<Content>[]
  /** One cell spans the whole row. */
  readonly full: boolean
}[]

const WIDEST = 200
/** Spans may fill as many places as there are cells, this many times over: what a table of a policy never needs. */
const MOST_FILLED = 4
const LEAST_FILLED = 10_000

export function rowsOf(table: Element): { rows: Element[][]; rest: Element[] } {
  const rows: Element[][] = []
  const rest: Element[] = []
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') stray(child, parent, rest)
      else if (child.name === 'tr') rows.push(cellsOf(child, rest))
      else if (SECTIONS.has(child.name)) visit(child)
      else if (CELLS.has(child.name)) rows.push([child])
      else rest.push(child)
    }
  }
  visit(table)
  return { rows, rest }
}
const CELLS = new Set(['td', 'th'])
const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])

/** Browsers show text between cells above the table. */
function stray(text: string, parent: Element, rest: Element[]): void {
  if (text.trim() !== '') rest.push({ name: 'span', attributes: {}, parent, children: [text] })
}

function cellsOf(row: Element, rest: Element[]): Element[] {
  const cells: Element[] = []
  for (const child of row.children) {
    if (typeof child === 'string') stray(child, row, rest)
    else if (CELLS.has(child.name)) cells.push(child)
    else rest.push(child)
  }
  return cells
}

export function gridOf<Content>(rows: readonly (readonly Cell<Content>[])[]): Grid<Content> {
  const count = rows.reduce((sum, row) => sum + row.length, 0)
  let left = Math.max(LEAST_FILLED, count * MOST_FILLED)
  /** By column: the cell that reaches down from above, and for how many more rows. */
  let reaching: ({ cell: Cell<Content>; rows: number } | undefined)[] = []
  return rows.map((row) => {
    const cells: Placed<Content>[] = []
    const below: typeof reaching = []
    let column = 0
    const place = (cell: Cell<Content> | null, repeated: boolean, more: number): void => {
      cells.push({ cell, repeated })
      if (cell && more > 0) below[column] = { cell, rows: more }
      column++
      left--
    }
    const fromAbove = (): boolean => {
      const above = reaching[column]
      if (!above || left <= 0) return false
      place(above.cell, true, above.rows - 1)
      return true
    }
    for (const cell of row) {
      while (fromAbove());
      const [width, height] = [span(cell.element.attributes.colspan), span(cell.element.attributes.rowspan)]
      for (let index = 0; index < width && (index === 0 || (left > 0 && column < WIDEST)); index++)
        place(cell, index > 0, height - 1)
    }
    while (column < reaching.length) if (!fromAbove()) place(null, false, 0)
    reaching = below
    const [only] = row
    return { cells, full: row.length === 1 && cells.every(({ cell }) => cell === only) }
  })
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return number > 1 ? Math.min(number, 10_000) : 1
}
