// Rows of a table of data, their cells between tabs: numbers in them (一、医疗质量 ⇥ (一)功能定位) head no part of the text.
import type { Mark } from './marks.ts'

const FEWEST_TABS = 2

/** In order, as they came. */
export function withoutRows(text: string, marks: readonly Mark[]): readonly Mark[] {
  if (!text.includes('\t')) return marks
  const kept: Mark[] = []
  let [lineEnd, isRow] = [-1, false]
  for (const mark of marks) {
    if (mark.at > lineEnd) {
      const start = text.lastIndexOf('\n', mark.at - 1) + 1
      const stop = text.indexOf('\n', mark.at)
      lineEnd = stop < 0 ? text.length : stop
      isRow = hasTabs(text, start, lineEnd)
    }
    if (!isRow) kept.push(mark)
  }
  return kept
}

function hasTabs(text: string, start: number, end: number): boolean {
  let found = 0
  for (let at = text.indexOf('\t', start); at >= 0 && at < end; at = text.indexOf('\t', at + 1))
    if (++found === FEWEST_TABS) return true
  return false
}
