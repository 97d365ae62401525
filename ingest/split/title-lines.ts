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
const LABEL = /^([〇㐀-鿿]{2,16})[\s:：]+(?=\S)/u

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
    if (TITLE_END.test(line.text) && !isCutNotice(value, lines, line.end))
      return complete(value, lines, line.end)
    if (!TITLE_END.test(line.text) && !UNFINISHED.test(line.text) && !isCut(lines)) return null
    next = skipSpace(value, line.end)
  }
  return null
}

/** 某省人民政府关于印发某省 / 水利发展规划的通知: its last words are in the next line. */
const isCut = (lines: readonly string[]): boolean => {
  const title = lines.join('')
  return CUT.test(title) && !COMMA.test(title) && !PURPOSE.test(title)
}
/** 某市人民政府办公室2022年3月14日印发 is an imprint. */
const CUT = /^[^《》]{2,60}(?:关于|(?<!日)印发|转发|批转)/u
const COMMA = /[,，]/u
const PURPOSE = /^(?:为|根据|按照|依据|依照|遵照|现|经)/u

/** 关于印发…行动方案 / (2023—2025年)的通知: what looks like the end of a title is the name in a notice's. */
function isCutNotice(value: string, lines: readonly string[], end: number): boolean {
  return ISSUING.test(lines.join('')) && NOTICE_END.test(lineAt(value, skipSpace(value, end)).text)
}
const ISSUING = /关于(?:印发|发布|公布|转发|批转|下达)[^》]{0,120}$/
const NOTICE_END = /^[^。;,]{0,40}的(?:通知|函|公告|通告|决定|批复)$/

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
    form: labelled ? 'compilation' : 'own',
    label: labelled ? (label[1] ?? '') : '',
    title,
    url: address?.url ?? null,
    bodyStart: skipSpace(value, address?.end ?? titleEnd),
  }
}

/** The line from `at` on, at most as much of it as could still be a title: a text may be one line of a million characters. */
export function lineAt(value: string, at: number): Line {
  const reach = value.slice(at, at + LONGEST_TITLE * 2)
  const stop = reach.indexOf('\n')
  const length = stop < 0 ? reach.length : stop
  return { text: reach.slice(0, length).trim(), end: at + length }
}
