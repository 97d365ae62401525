// What stands above the head of an indicator table: its title, and the unit of all its rows.
import type { Span } from '../../../../corpus/schema.ts'

export interface Caption {
  /** Empty where what stands there is a sentence. */
  readonly title: Span
  /** 单位:万千瓦 in a line of its own, or behind the title; empty where none is said. */
  readonly unit: string
}

const UNIT = /(?:计量)?单位[:：]\s?([^\s()（）,，、;；]{1,12})[)）]?\s*$/
const ONLY_UNIT = /^\s*[(（]?(?:计量)?单位[:：]/
const LONGEST_TITLE = 60

/** @param inLine the head stands in the middle of a line */
export function captionOf(text: string, start: number, inLine: boolean): Caption {
  const above = inLine ? wordsBefore(text, start) : lineAbove(text, start)
  const words = text.slice(...above)
  const isUnit = ONLY_UNIT.test(words) && !inLine
  return { title: isUnit ? lineAbove(text, above[0]) : above, unit: UNIT.exec(words)?.[1] ?? '' }
}

/** What stands before a head in its own line: 表1 主要指标. */
function wordsBefore(text: string, start: number): Span {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const from = Math.max(line, text.lastIndexOf('。', start - 1) + 1)
  return start - from > LONGEST_TITLE ? [start, start] : [from, start]
}

/** The line over a head; 序 and 号 of a label that was broken are none. */
function lineAbove(text: string, start: number): Span {
  let end = text.lastIndexOf('\n', start - 1)
  for (let lines = 0; end > 0 && lines < MOST_SKIPPED; lines++) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    if (text.slice(from, end).trim().length > 1) break
    end = from - 1
  }
  if (end <= 0) return [start, start]
  const from = text.lastIndexOf('\n', end - 1) + 1
  const title = text.slice(from, end)
  return title.length > LONGEST_TITLE || title.includes('。') ? [end, end] : [from, end]
}
const MOST_SKIPPED = 4
