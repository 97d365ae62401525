// Tables of data as a line a row, cells between tabs, a spanning cell repeated where it stands for each row or column;
// tables that only lay out a page as what is in them.
import { type Cell, type Grid, gridOf, rowsOf } from './grid.ts'
import type { Line, View } from './lines.ts'
import type { Element } from './tree.ts'

type RenderCell = (cell: Element, inside: boolean) => Line[]

/** A cell with more lines than this and most of the words holds a text, not a value. */
const MOST_LINES = 5
const MOST_WORDS = 0.6
/** A name without a value still is data: 主题词： beside empty cells. */
const COLON = /^.{2,12}[:：]$/
/** A longer cell is not repeated in every row that it spans. */
const LONGEST_REPEATED = 60

export function tableLines(table: Element, view: View, inside: boolean, render: RenderCell): Line[] {
  const { rows, rest } = rowsOf(table)
  const above = rest.flatMap((element) => render(element, inside))
  const cells = rows.map((row) =>
    row.map(
      (element): Cell<Line[]> => ({ element, content: view.hidden(element) ? [] : render(element, inside) }),
    ),
  )
  if (view.around.has(table) || isLayout(cells))
    return [...above, ...cells.flat().flatMap(({ content }) => content)]
  return [...above, ...dataLines(gridOf(cells), inside)]
}

/** One cell a row, a cell with tables in it, or one that holds nearly all. */
function isLayout(rows: readonly (readonly Cell<readonly Line[]>[])[]): boolean {
  let [most, all, mostLines, nested] = [0, 0, 0, false]
  let widest = 0
  for (const row of rows) {
    widest = Math.max(widest, row.filter(({ content }) => content.length > 0).length)
    for (const { content } of row) {
      const size = content.reduce((sum, { text }) => sum + text.length, 0)
      all += size
      if (size > most) [most, mostLines] = [size, content.length]
      nested ||= content.filter(({ row: isRow }) => isRow).length > 1
    }
  }
  if (widest < 2)
    return !rows.some((row) => row.length > 1 && row[0]?.content.some(({ text }) => COLON.test(text)))
  return nested || (mostLines > MOST_LINES && most > all * MOST_WORDS)
}

function dataLines(grid: Grid<readonly Line[]>, inside: boolean): Line[] {
  return grid.flatMap(({ cells, full }): Line[] => {
    const lines = cells.flatMap(({ cell }) => cell?.content ?? [])
    if (lines.length === 0) return []
    const texts = cells.map(({ cell, repeated }) => {
      const text = cell ? cellText(cell.content) : ''
      return repeated && text.length > LONGEST_REPEATED ? '' : text
    })
    const linked = lines.reduce((sum, line) => sum + line.linked, 0) / lines.length
    const text = full ? (texts[0] ?? '') : texts.join('\t')
    return text.trim() === '' ? [] : [{ text, marker: '', linked, heading: false, row: !full, inside }]
  })
}

const cellText = (lines: readonly Line[]): string =>
  lines.map(({ marker, text }) => marker + text.replaceAll('\t', ' ')).join(' ')
