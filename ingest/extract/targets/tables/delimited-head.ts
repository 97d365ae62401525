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
  const columns = headOf(upper)
  return columns && { columns, inTwo: false }
}

const labelsIn = (line: string): string[] =>
  cellsOf(line, 0).map(({ text }) => text.replace(SPACES, '').replace(NOTE, ''))

function headOf(labels: readonly string[]): readonly Column[] | null {
  const columns = columnsOf(labels)
  return isHead(columns) || isPlain(columns) ? columns : null
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
