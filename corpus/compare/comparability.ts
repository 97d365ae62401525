// Whether a cell's figure may be set beside those of its column: what most of them are is the measure, each difference is said.
import { type Kind, keyOfKind, kindOf } from './figure.ts'
import type { Candidate } from './preference.ts'
import type { Note, NoteCode } from './schema.ts'

/** The kind of figure that most of a column's cells have; ties go to the earlier row. Null in a column without values. */
export function kindOfColumn(chosen: readonly Candidate[]): Kind | null {
  const whole = chosen.filter(({ value }) => value.scope === null)
  const counts = new Map<string, { count: number; one: Candidate }>()
  for (const one of whole.length > 0 ? whole : chosen) {
    const key = keyOfKind(one.value)
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, one: counts.get(key)?.one ?? one })
  }
  const best = [...counts.values()].reduce<{ count: number; one: Candidate } | null>(
    (most, next) => (most && most.count >= next.count ? most : next),
    null,
  )
  return best && kindOf(best.one.value)
}

const CHANGES = { level: '水平', increase: '增幅', decrease: '降幅' } as const

/** Why the figure does not compare with its column, or compares only with care; empty where it does. */
export function comparabilityNotes({ value, document }: Candidate, column: Kind): Note[] {
  const own = kindOf(value)
  const notes: Note[] = []
  const add = (code: NoteCode, text: string): void => {
    notes.push({ code, text, recordIds: [value.id] })
  }
  if (document.status === 'draft') add('draft', '来自征求意见稿')
  if (document.validity === '已失效' || document.validity === '已废止')
    add('not-in-force', `文件${document.validity}`)
  if (value.scope !== null) add('scope', `范围不同：只指${value.scope}`)
  if (own.change !== column.change)
    add('change', `水平与增幅不同：此为${CHANGES[own.change]}，本列多为${CHANGES[column.change]}`)
  else if (own.yearly !== column.yearly)
    add(
      'period',
      `累计与年均不同：此为${own.yearly ? '年均' : '累计'}，本列多为${column.yearly ? '年均' : '累计'}`,
    )
  else if (own.baselineYear !== column.baselineYear)
    add('baseline', `基准年不同：${baseline(own)}，本列多为${baseline(column)}`)
  if (own.unit !== column.unit)
    add('unit', `单位无法换算：此为${own.unit || '无单位'}，本列多为${column.unit || '无单位'}`)
  return notes
}

const baseline = ({ baselineYear }: Kind): string =>
  baselineYear === null ? '未写基准年' : `较${baselineYear}年`
