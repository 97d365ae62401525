// When the columns of an indicator table are, and which of them promise: 2020年 is a base, 2025年 a goal, unless the table looks back.
import type { Column } from '../../../../corpus/lexicon/table-columns.ts'
import type { Context } from '../../context.ts'
import type { History } from '../history.ts'
import type { Timeline } from '../timeline.ts'
import type { Table } from './find.ts'

/** Titles of tables that look back: their goals are old. */
const LOOKS_BACK = /完成情况|实现情况|现状|评估|执行情况/

export class Years {
  private readonly back: boolean
  private readonly own: number | null

  constructor(
    { title, columns }: Pick<Table, 'title' | 'columns'>,
    context: Context,
    timeline: Timeline,
    private readonly history: History,
    headings: readonly string[],
  ) {
    this.back =
      completed(columns) ||
      LOOKS_BACK.test(context.text.slice(...title)) ||
      headings.some((heading) => LOOKS_BACK.test(heading))
    const told =
      timeline.within(title).findLast(({ year, role }) => year !== null && role !== 'base')?.year ?? null
    this.own = told ?? columns.reduce<number | null>((last, column) => later(last, yearOf(column)), null)
  }

  /** Null for a goal of the past, which is neither promised nor reached. */
  read(column: Column): { year: number | null; fact?: 'achieved' | 'base' } | null {
    if (column.kind === 'growth') return this.back ? null : { year: column.year ?? this.own }
    if (column.kind !== 'value') return null
    const { year, says } = column
    const over = year !== null && this.history.isOverBy(year)
    if (says === 'goal') {
      const due = year ?? this.own
      return this.back || (due !== null && this.history.isOverBy(due)) ? null : { year: due }
    }
    if (says === 'reached') return { year, fact: this.back ? 'achieved' : 'base' }
    if (over || this.back) return { year, fact: this.back ? 'achieved' : 'base' }
    return { year: year ?? this.own }
  }
}

/** 2020年目标 | 2020年实现: what had been promised and what came of it. */
const completed = (columns: readonly Column[]): boolean =>
  columns.some(
    (one) => one.kind === 'value' && one.says === 'goal' && columns.some((other) => isLike(one, other)),
  )

const isLike = (goal: Column, other: Column): boolean =>
  other.kind === 'value' && other.says === 'reached' && other.year !== null && other.year === yearOf(goal)

const yearOf = (column: Column): number | null => (column.kind === 'value' ? column.year : null)
const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)
