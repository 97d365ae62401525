// A sheet as rows of text: what is shown in each cell, its line breaks kept.

export interface Grid {
  readonly name: string
  /** Without empty rows and cells at the end. */
  readonly rows: readonly (readonly string[])[]
}

/** Beyond these a workbook is data, not a document. */
export const MAX_CELLS = 1_000_000
export const MAX_CHARACTERS = 6_000_000

const RETURNS = /\r\n?/g

export function gridOf(name: string, rows: readonly (readonly string[])[]): Grid {
  const trimmed = rows.map((row) => {
    const cells = row.map((cell) => cell.replace(RETURNS, '\n').trim())
    return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
  })
  return { name, rows: trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1) }
}

const GAPS = /\s*[\n\t]\s*/g
/** A cell within a line: its own breaks are spaces. */
export const inLine = (cell: string): string => cell.replace(GAPS, ' ')
