// The head of a table whose cells run together: 类别序号指标2020年2025年属性. Labels that follow one another without anything between.
import { type Column, labelAt, qualified } from '../../../../../corpus/lexicon/table-columns.ts'

const SPACES = /\s+/g
/** 表1“十四五”主要指标 names the table. */
const PLAN = /^[“"]?十/
const SIGNS = new Set<Column['kind']>(['nature', 'unit', 'serial', 'name'])

export interface PackedColumns {
  readonly columns: readonly Column[]
  /** Where the labels begin, counted without white space. */
  readonly at: number
}

/** The columns of the last labels of a head; null where no columns of values are among them. */
export function packedColumns(written: string): PackedColumns | null {
  const head = written.replace(SPACES, '')
  let found: PackedColumns | null = null
  for (let at = 0; at < head.length; ) {
    const run: Column[] = []
    let end = at
    for (;;) {
      const label = PLAN.test(head.slice(end, end + 2)) ? null : labelAt(head, end)
      if (!label) break
      run.push(label.column)
      end = label.end
    }
    const columns = qualified(ownColumns(run))
    if (tells(columns)) found = { columns, at }
    at = Math.max(end, at + 1)
  }
  return found
}

/** 发展目标 before the first column, or before two years, names the table. */
function ownColumns(run: readonly Column[]): readonly Column[] {
  const isDated = (column: Column): boolean => column.kind === 'value' && column.year !== null
  const first = run.findIndex(isDated)
  const names = run.slice(0, first).findLastIndex(({ kind }) => kind === 'name' || kind === 'serial')
  const from = run.filter(isDated).length > 1 ? first : names
  return run.filter(({ kind }, at) => at >= from || kind !== 'value')
}

const tells = (columns: readonly Column[]): boolean => {
  const values = columns.filter(({ kind }) => kind === 'value')
  return values.length > 1 || (values.length === 1 && columns.some(({ kind }) => SIGNS.has(kind)))
}
