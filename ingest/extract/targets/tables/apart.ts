// A row that holds several indicators side by side: 湿地保有量/湿地保护率 | 万亩/% | 1665/52以上.
import { isNone, numberIn } from './cells.ts'
import type { Cell, Row } from './rows.ts'

const JOINT = '/'
const MOST = 4
const BEHIND = /(?:以上|以下|以内|左右)$/

/** One row for each, where names and values are as many; else the row as it is. */
export function apart(row: Row): readonly Row[] {
  const names = row.name.split(JOINT)
  if (names.length < 2 || names.length > MOST) return [row]
  const cells = row.values.map((cell) => parts(cell, names.length))
  if (cells.some((cell) => cell === null)) return [row]
  const units = row.unit.split(JOINT)
  return names.map((name, index) => ({
    name,
    unit: (units.length === names.length ? units[index] : row.unit) ?? '',
    nature: row.nature,
    values: cells.flatMap((cell) => cell?.[index] ?? []),
    span: row.span,
    mixed: row.mixed,
  }))
}

/** 以上 behind the last is said of all. */
function parts({ text, span }: Cell, count: number): readonly Cell[] | null {
  if (isNone(text)) return Array.from({ length: count }, () => ({ text, span }))
  const bound = BEHIND.exec(text)?.[0] ?? ''
  const values = text.slice(0, text.length - bound.length).split(JOINT)
  if (values.length !== count || values.some((value) => numberIn(value) === null)) return null
  return values.map((value) => ({ text: value + bound, span }))
}
