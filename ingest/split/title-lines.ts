// Titles that stand on lines of their own, in one to three of them: 某市人民政府 / 关于印发…方案的通知 / (征求意见稿).
import { HEADING_START, TITLE_END } from '../clean/policy-words.ts'
import { skipSpace } from './blocks.ts'
import { addressAfter, type Heading } from './heading.ts'
import { isLabel } from './names.ts'

const MOST_LINES = 4
const LONGEST_LINE = 80
const LONGEST_TITLE = 160
const SHORTEST_TITLE = 6
const SENTENCE = /[。;；!！?？]|[:：,，]$/
const DRAFT = /^[(（](?:征求意见稿|试行|暂行|修订|草案|送审稿|公开征求意见稿|[\d—-]{4,9}年)[)）]$/
/** Lines before the last of a title: bodies, or a title cut in two. */
const UNFINISHED = /(?:政府|委员会|办公[厅室]|[局厅部院署委]|关于印发|关于|的)$/
const LABEL = /^([\p{Script=Han}]{2,16})[\s:：]+(?=\S)/u

interface Line {
  readonly text: string
  readonly end: number
}

/** The title that begins on the line at `at`; null where no title does. */
export function titleLinesAt(value: string, at: number): Heading | null {
  const lines: string[] = []
  let next = at
  while (lines.length < MOST_LINES) {
    const line = lineAt(value, next)
    if (line.text === '' || line.text.length > LONGEST_LINE || SENTENCE.test(line.text)) return null
    if (HEADING_START.test(line.text)) return null
    lines.push(line.text)
    if (TITLE_END.test(line.text)) return complete(value, lines, line.end)
    if (!UNFINISHED.test(line.text)) return null
    next = skipSpace(value, line.end)
  }
  return null
}

function complete(value: string, lines: readonly string[], end: number): Heading | null {
  const draft = lineAt(value, skipSpace(value, end))
  const drafted = DRAFT.test(draft.text)
  const whole = lines.join('') + (drafted ? draft.text : '')
  if (whole.length < SHORTEST_TITLE || whole.length > LONGEST_TITLE) return null
  const label = LABEL.exec(whole)
  const labelled = label?.[1] !== undefined && isLabel(label[1]) && !lines[0]?.includes('关于')
  const title = labelled ? whole.slice(label[0].length) : whole
  const titleEnd = drafted ? draft.end : end
  const address = addressAfter(value, titleEnd)
  return {
    label: labelled ? (label[1] ?? '') : '',
    title,
    url: address?.url ?? null,
    bodyStart: skipSpace(value, address?.end ?? titleEnd),
  }
}

export function lineAt(value: string, at: number): Line {
  const stop = value.indexOf('\n', at)
  const end = stop < 0 ? value.length : stop
  return end - at > LONGEST_TITLE * 2
    ? { text: value.slice(at, at + LONGEST_TITLE * 2), end }
    : { text: value.slice(at, end).trim(), end }
}
