// What was not understood is told: sentences with a number and a future year that gave no record, and lost percent signs.
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import type { TargetDraft, View } from './draft.ts'
import type { History } from './history.ts'
import { isShare } from './indicator.ts'
import type { Reading } from './reading.ts'
import { isClosed } from './tail.ts'

export const garbledProblem = (span: Span): Diagnostic => ({
  stage: 'extract',
  rule: 'targets/garbled',
  severity: 'warning',
  message: '表格各栏交错，数值与指标无法对应，未作提取，请核对原文',
  span,
})

export function unread(
  readings: readonly Reading[],
  drafts: readonly TargetDraft[],
  history: History,
): Diagnostic[] {
  const known = new Set(drafts.map(({ view }) => view))
  const open = readings.filter(({ view }) => !known.has(view))
  const lost = open.filter(({ view }) => lostPercent(view))
  const told = new Set(lost)
  const taken = drafts.map(({ span }) => span)
  const sentences = new Set(drafts.map(({ view }) => view.sentence[0]))
  const silent = open.filter(
    (reading) =>
      !told.has(reading) &&
      promises(reading, history) &&
      !(reading.rejection && sentences.has(reading.view.sentence[0])) &&
      !taken.some(([start, end]) => start <= reading.view.span[0] && reading.view.span[1] <= end),
  )
  return [...lost.map(lostProblem), ...silent.map(silentProblem)]
}

/** A number with a unit in a sentence that names a year to come. */
const promises = ({ view }: Reading, history: History): boolean =>
  view.time !== null && history.isLimit(view.time) && view.quantities.some(({ unit }) => unit !== '')

/** 比2020年下降12以上, 替代率达到8。: a share, or a change in one, in a number without a unit. */
function lostPercent({ quantities, head, tail, text, subject }: View): boolean {
  if (head.verb === null || !isClosed(tail) || quantities.some(({ unit }) => unit !== '')) return false
  if (quantities.some(({ value }) => [value].flat().some((one) => one > HUNDRED))) return false
  const changed = head.change !== 'level' && head.baseline !== null
  return changed || isShare(text.slice(...subject.span))
}

const HUNDRED = 100

const lostProblem = ({ view }: Reading): Diagnostic => ({
  stage: 'extract',
  rule: 'targets/lost-percent',
  severity: 'warning',
  message: `“${quoted(view)}”的数值没有单位，疑似漏了百分号，未列为目标，请核对原文`,
  span: view.span,
})

const silentProblem = ({ view, rejection }: Reading): Diagnostic => ({
  stage: 'extract',
  rule: rejection?.id ?? 'targets/unread',
  severity: 'info',
  message: rejection
    ? `“${quoted(view)}”有数值和年份，未列为目标：${rejection.reason}`
    : `“${quoted(view)}”有数值和年份，但未能读作目标`,
  span: view.span,
})

const BEFORE = 16
const AFTER = 10

/** Its own words, with … where the clause goes on: 5年…达到8 would look like the text's own mistake. */
function quoted({ text, span: [start, end], clause }: View): string {
  const [from, to] = [Math.max(clause[0], start - BEFORE), Math.min(clause[1], end + AFTER)]
  const [lead, rest] = [from > clause[0] ? '…' : '', to < clause[1] ? '…' : '']
  return lead + text.slice(from, to).trim() + rest
}
