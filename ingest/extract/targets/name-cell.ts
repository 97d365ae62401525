// The cell above a value's own, where the layout made each cell a paragraph: 签约居民续约率 over 较上一年增加,力争2023年达到80%。
import type { View } from './draft.ts'
import { isShare } from './indicator.ts'

const NUMBER = /^[(（]?\d{1,2}[)）.．、]\s?/
const STOPS = /[，,。；;：:！？!?=]/
const LONGEST = 40
/** Headings name a share too, but tell to do something with it. */
const DOING = /^(?:提高|提升|增加|扩大|降低|减少|控制|加强|加快|推进|推动|优化|稳定|保持|确保|合理|着力|大力)/
/** What may stand before the value in its cell: which way it moves, and nothing that names another measure. */
const MOVES =
  /^\s*(?:[^，,。；;\d]{0,12}(?:增加|提高|提升|下降|减少|降低|增长)|每年[^，,。；;]{1,16})?[，,。；;]?\s*$/
const CLAUSE = /[，,。；;]/

const SPACE = /\s/

function endOfLineBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && SPACE.test(text[end - 1] ?? '')) end--
  return end
}

export interface NameCell {
  readonly name: string
  /** Where it begins: the record is told from there on. */
  readonly start: number
}

/** The share that the paragraph before names; null where that is no cell, or the value's own speaks of something else. */
export function nameCell({ text, context, sentence, clause }: View): NameCell | null {
  const paragraph = context.paragraphAt(sentence[0])
  const before = text.slice(paragraph[0], clause[0])
  if (before.length > LONGEST || !before.split(CLAUSE).every((part) => MOVES.test(part))) return null
  const end = endOfLineBefore(text, paragraph[0])
  const start = text.lastIndexOf('\n', end - 1) + 1
  if (end - start > LONGEST) return null
  const name = text.slice(start, end).trim().replace(NUMBER, '')
  const isName = isShare(name) && !STOPS.test(name) && !DOING.test(name)
  return isName ? { name, start: text.lastIndexOf(name, end) } : null
}
