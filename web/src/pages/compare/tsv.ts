// Cells as a sheet takes them from the clipboard: rows by tabs, what a cell has to say beside its value in brackets.
import type { Cell, Comparison } from '../../api/types.ts'
import type { Strings } from '../../strings/zh.ts'
import { cellIndex, cellValueWords, cellWords, hopedOf, phraseOf } from './cell-words.ts'

export interface Range {
  readonly rows: readonly string[]
  readonly columns: Comparison['columns']
}

/** One cell is its words alone; more come with their regions and heads. */
export function tsvOf(data: Comparison, { rows, columns }: Range, converted: boolean, t: Strings): string {
  const cellAt = cellIndex(data)
  const line = (region: string): string[] =>
    columns.map((column) => {
      const cell = cellAt(region, column.indicator, column.year)
      return cell ? wordsOf(cell, column.unit, converted, t) : ''
    })
  if (rows.length === 1 && columns.length === 1) return rows.flatMap(line).join('')
  const heads = columns.map(({ name, year, unit }) => t.compare.barTitle(name, t.common.year(year), unit))
  return [[t.compare.region, ...heads], ...rows.map((region) => [region, ...line(region)])]
    .map((fields) => fields.map(plain).join('\t'))
    .join('\n')
}

function wordsOf(cell: Cell, unit: string | null, converted: boolean, t: Strings): string {
  const hoped = hopedOf(cell)
  const told = cell.notes.filter(({ code }) => code !== 'strength' && code !== 'qualitative')
  const phrase = phraseOf(cell)
  const beside = [...(phrase === null ? [] : [phrase]), ...told.map(({ text }) => text)]
  return [
    cellWords(cell, unit, t, converted),
    hoped ? ` ${cellValueWords(hoped, unit, t, converted)}` : '',
    beside.length > 0 ? `（${beside.join('；')}）` : '',
  ].join('')
}

const BREAKS = /[\t\r\n]+/g
/** A field that begins as a formula would be reckoned by the sheet. */
const FORMULA = /^[=+\-@]/

function plain(field: string): string {
  const text = field.replace(BREAKS, ' ')
  return FORMULA.test(text) ? `'${text}` : text
}
