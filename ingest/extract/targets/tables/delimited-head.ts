// The head of a table whose cells stand between | or tabs: the columns that its labels tell, in one line or two.
import { type Column, isHead, labelOf } from '../../../../corpus/lexicon/table-columns.ts'
import { cellsOf, isDelimited, isRuler } from './delimited.ts'

const SPACES = /\s+/g
/** 主要指标1, 2025年2: marks of notes. */
const NOTE = /(?<=[标年位性值])\d$/

export interface DelimitedHead {
  readonly columns: readonly Column[]
  /** The second line belongs to the head. */
  readonly inTwo: boolean
}

/** Null where the line labels no indicators. */
export function delimitedHead(line: string, next: string): DelimitedHead | null {
  const upper = labelsIn(line)
  const both = isDelimited(next) && !isRuler(next) ? joined(upper, labelsIn(next)) : null
  const inTwo = both && headOf(both)
  if (inTwo) return { columns: inTwo, inTwo: true }
  const columns = headOf(isSpaced(upper, labelsIn(next)) ? upper.filter((label) => label !== '') : upper)
  return columns && { columns, inTwo: false }
}

function labelsIn(line: string): string[] {
  const cells = cellsOf(line, 0).map(({ text }) => text)
  // 主要指标 2020年 2025年 属性 in the first cell, the others empty.
  const inFirst = (cells[0] ?? '').split(SPACES)
  const isRun = inFirst.length === cells.length && cells.slice(1).every((text) => text === '')
  return (isRun ? inFirst : cells).map((text) => text.replace(SPACES, '').replace(NOTE, ''))
}

function headOf(labels: readonly string[]): readonly Column[] | null {
  const columns = columnsOf(labels)
  return isHead(columns) || isPlain(columns) ? columns : null
}

/** 2020年 | | 2025年 | | 属性 |: empty columns between the others, in the first row too. */
function isSpaced(labels: readonly string[], row: readonly string[]): boolean {
  const behindYears = labels.flatMap((label, index) => (isYear(label) ? [index + 1] : []))
  return behindYears.length > 1 && behindYears.every((index) => labels[index] === '' && row[index] === '')
}

/** 主要指标 | 2025年: between cells a name and a year are enough. */
const isPlain = (columns: readonly Column[]): boolean =>
  columns.some(({ kind }) => kind === 'name') &&
  columns.some((column) => column.kind === 'value' && column.year !== null) &&
  columns.every(({ kind }) => kind !== 'remark')

function columnsOf(labels: readonly string[]): readonly Column[] {
  const columns: Column[] = []
  const unnamed = labels[0] === '' && !labels.some((label) => label !== '' && labelOf(label).kind === 'name')
  for (const label of labels) {
    // An empty corner stands over the names.
    if (unnamed && columns.length === 0) {
      columns.push({ kind: 'name' })
      continue
    }
    const continued = label === '' && columns.at(-1)?.kind === 'name'
    columns.push(continued ? { kind: 'name', continued } : labelOf(label))
  }
  return columns
}

/** 指标 over 属性, 利用规模 over 2020年 | 2025年: the labels of both lines; null where the second holds others. */
function joined(upper: readonly string[], lower: readonly string[]): string[] | null {
  if (upper.length !== lower.length || lower.every((label) => label === '')) return null
  const labels = lower.map((label, index) => {
    const above = upper[index] ?? ''
    if (label === '' || (isYear(above) && AMOUNT.test(label))) return above
    return isLabel(above + label) ? above + label : isLabel(label) ? label : null
  })
  return labels.every((label) => label !== null) ? labels : null
}

/** 2025年 over 累计值 | 年均增长率: the amount and how it grows. */
const AMOUNT = /^(?:累计|绝对|目标)?值$|^(?:总量|规模|数量)$/
const isYear = (label: string): boolean => {
  const column = labelOf(label)
  return column.kind === 'value' && column.year !== null
}

const isLabel = (label: string): boolean => labelOf(label).kind !== 'remark'
