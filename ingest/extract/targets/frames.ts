// The time that frames a sentence which has none of its own: of the sentences before it, of the line that announces the goals, of
// its headings, of the title.
import type { Span } from '../../../corpus/schema.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'
import { headingTime } from './heading-time.ts'
import type { History } from './history.ts'
import { isGoals, mayFrame } from './may-frame.ts'
import { saysWhen } from './years.ts'

/** A time that frames begins its sentence: nothing but a heading or a label stands before it. */
const INNER_STOP = /[，,；;]/
const LABEL = /^[^，,。；;：:]{0,24}[：:]/
/** 根据…相关目标任务,到2025年: what a frame is told by may stand before it. */
const PREPARES =
  /^(?:根据|按照|依据|围绕|结合|对照|落实|通过|经过|锚定|对标|面向|瞄准|着眼|立足|展望)[^。；;，,]{2,140}[,，]\s?(?:力争|争取|确保)?$/
/** 省政府印发《…》提出,到2025年, 主要目标为,到2025年: what is told frames, whoever tells it. */
const TELLS =
  /(?:提出|明确|指出|要求|强调|透露|规定|确定|部署|(?:目标|目的|任务)(?:要求)?[是为])[,，:：]\s?(?:力争|争取|确保)?$/
/** An item of a list is framed by what stands before the list. */
const ITEM = /^\s*(?:[—–]{1,2}|[-*•●▪]|[①-⑳]|[(（]?[\d一二三四五六七八九十]{1,2}[)）.、])/
const LONGEST_CHAIN = 24

/** The time that frames a sentence which has none: of the paragraph's sentences before it, then of its headings. */
export function frameOfSentence(
  view: View,
  history: History,
  hasRecord: (sentence: Span) => boolean,
): TimeExpression | number | null {
  const { context, sentence, timeline, text } = view
  const row = rowTime(view, history)
  if (row) return row
  const floor = frameFloor(view)
  const [paragraph] = context.paragraphAt(sentence[0])
  let chained = true
  let next = sentence
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const previous = sentenceEndingBefore(view, next[0])
    if (!previous || previous[0] < floor) break
    const times = timeline.within(previous).filter((time) => mayFrame(view, history, time))
    const [first] = times
    if (first) {
      if (isOfSibling(view, previous)) return headingTime(view, history)
      // Where no outline holds a list together only what leads it in frames it.
      if (context.sectionAt(sentence[0]) === null && isOfOther(view, previous)) {
        next = previous
        continue
      }
      const leads = leadsIn(text.slice(previous[0], first.span[0]))
      // What another item of a list of goals says of itself; the frame of the list stands before it.
      if (!leads && isGoals(view) && NEXT_ITEM.test(text.slice(previous[1] - 1, sentence[0]))) {
        next = previous
        continue
      }
      const frames = leads && (chained || previous[0] === paragraph || history.isPast(first) || isGoals(view))
      const goesOn = !leads && previous[0] >= paragraph && isGoals(view) && opensClause(text, first, history)
      return frames || goesOn ? (times.at(-1) ?? null) : headingTime(view, history)
    }
    chained &&= ITEM.test(text.slice(next[0], next[0] + 6)) || hasRecord(previous) || inDashed(view, previous)
    next = previous
  }
  return headingTime(view, history)
}

/** 培育骨干企业,到2025年,百亿级企业超过15家。|建设2个开源社区。: among goals, what a clause begins with goes on to the end of its paragraph. */
const opensClause = (text: string, time: TimeExpression, history: History): boolean =>
  history.isLimit(time) && time.relation !== 'before' && CLAUSE_END.test(text[time.span[0] - 1] ?? '')
const CLAUSE_END = /[,，]/

/** 1.2022年,开展评估。/ 2.选取10家企业: what an item says of its own time, it says of itself. */
function isOfSibling({ context, sentence, text }: View, previous: Span): boolean {
  const [own, other] = [context.paragraphAt(sentence[0])[0], context.paragraphAt(previous[0])[0]]
  if (own === other) return false
  const style = numberingAt(text, own)
  if (style < 0) return isNamed(text, own) && isNamed(text, other)
  return style === numberingAt(text, other)
}

/** 产业规模快速增长。到2025年,…: a paragraph that names its goal before it tells it. */
const isNamed = (text: string, at: number): boolean => NAME_OF_GOAL.test(text.slice(at, at + LONGEST_NAME))
const LONGEST_NAME = 20
const NAME_OF_GOAL = /^\s*[〇㐀-鿿“”]{4,16}。/

const numberingAt = (text: string, at: number): number =>
  NUMBERINGS.findIndex((form) => form.test(text.slice(at, at + 6)))
/** Dashes are left out: what stands before the first of them may be an item of another kind, or none. */
const NUMBERINGS = [
  /^\d{1,2}[.．、]/,
  /^[(（]\d{1,2}[)）]/,
  /^[①-⑳]/,
  /^[(（][一二三四五六七八九十]{1,2}[)）]/,
  /^[一二三四五六七八九十]{1,2}、/,
]

/** ——体系加快完善。…建成平台1家: all that an item says belongs to the list. */
function inDashed({ context, text }: View, sentence: Span): boolean {
  const [start] = context.paragraphAt(sentence[0])
  return DASH.test(text.slice(start, start + 4))
}
const isOfOther = (view: View, previous: Span): boolean =>
  view.context.paragraphAt(previous[0])[0] !== view.context.paragraphAt(view.sentence[0])[0] &&
  inDashed(view, previous)
const NEXT_ITEM = /[。;\n]\s*(?:[—–]{2}|-{2})[〇㐀-鿿]/
const DASH = /^\s*(?:[—–]{1,2}|[-*•●▪])/

const leadsIn = (before: string): boolean =>
  !INNER_STOP.test(before.replace(LABEL, '').replace(PREPARES, '')) || TELLS.test(before)

const CELL = /[\t|]/
/** A line that is longer is a text in one line, and no row. */
const LONGEST_ROW = 2000

/** The cell of its row that says by when: 建设充电桩5000个 | 市发展改革委 | 2023年6月底前. */
function rowTime({ text, sentence, timeline }: View, history: History): TimeExpression | null {
  const start = text.lastIndexOf('\n', sentence[0]) + 1
  const stop = text.indexOf('\n', sentence[0])
  const end = stop < 0 ? text.length : stop
  if (end - start > LONGEST_ROW || !CELL.test(text.slice(start, end))) return null
  return (
    timeline.within([start, end]).findLast((time) => saysWhen(time, history) && history.isLimit(time)) ?? null
  )
}

/** How far back a frame may stand: to the beginning of the paragraph, of the section where goals or items are listed. */
function frameFloor(view: View): number {
  const { context, sentence, text } = view
  const [paragraph] = context.paragraphAt(sentence[0])
  const listed = ITEM.test(text.slice(paragraph, paragraph + 6)) || isGoals(view)
  if (!listed) return paragraph
  const section = context.sectionAt(sentence[0])
  // A stretch of a plan that no heading of its outline stands over.
  if (!section) return leadOfList(view, paragraph)
  return section.number === '' ? section.span[1] : section.start
}

/** The paragraph before the first item of the list. */
function leadOfList({ context, text }: View, paragraph: number): number {
  let start = paragraph
  for (let count = 0; count < MOST_ITEMS; count++) {
    if (!DASH.test(text.slice(start, start + 4))) return start
    if (start === 0) break
    let end = start - 1
    while (end > 0 && BLANK.test(text[end] ?? '')) end--
    start = context.paragraphAt(end)[0]
  }
  return paragraph
}
const MOST_ITEMS = 16
const BLANK = /\s/

function sentenceEndingBefore({ context }: View, at: number): Span | null {
  for (let back = 1; back <= 8 && at - back >= 0; back++) {
    const found = context.sentenceAt(at - back)
    if (found[1] > found[0]) return found
  }
  return null
}
