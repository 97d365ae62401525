// Rows of one indicator by its parts: 主要污染物重点工程减排量(吨) over or among 化学需氧量 | 1.6, 氨氮 | 0.04. What they are measured by
// and in is said once, in a row without values or a cell that goes over several rows.
import { isPure, isShare } from '../indicator.ts'
import { isUnit } from './cells.ts'
import type { Row } from './rows.ts'

/** A row without values, and before which row it stands. */
export interface Label {
  readonly name: string
  readonly before: number
}

const UNIT = /[(（]([^()（）]{1,12})[)）]$/
const PART = /^[〇㐀-鿿A-Za-z\d.]{1,10}$/
/** 主要污染物 says in general what the parts name. */
const GENERAL = /^主要(?:大气|水)?污染物/

/** The rows, those beside a label named and measured by it. */
export function grouped(rows: readonly Row[], labels: readonly Label[]): readonly Row[] {
  if (labels.length === 0) return rows
  const named = [...rows]
  for (const { name, before } of labels) {
    const unit = UNIT.exec(name)?.[1]
    if (unit === undefined || !isUnit(unit)) continue
    const measure = name.replace(UNIT, '').replace(GENERAL, '')
    const extend = (from: number, step: 1 | -1): void => {
      for (let at = from; isPart(named[at]); at += step) {
        const part = named[at]
        if (part) named[at] = { ...part, name: part.name + measure, unit }
      }
    }
    extend(before - 1, -1)
    extend(before, 1)
  }
  return named
}

const isPart = (row: Row | undefined): boolean =>
  row !== undefined && row.unit === '' && PART.test(row.name) && !isPure(row.name) && !isShare(row.name)
