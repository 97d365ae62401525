// Which headings are those of measures, and which of the headings around a list it is given under.
import type { Span } from '../../../corpus/schema.ts'
import type { ClearSection } from '../../stages.ts'
import type { Context } from '../context.ts'

/** A heading that only dates the step (（一）2021年9月底之前) heads no measure. */
const ONLY_TIME = /^(?:到|于|自)?[\d〇一二三四五六七八九十年月日—\-至底末前之内上中下旬季度]{4,24}$/
/** Headings over measures that have no heading of their own: 工作步骤, 基本原则. */
const OVER_MEASURES =
  /^(?!加强|强化|细化|明确|落实|完善|优化|做好|分解|压实|健全|严格|抓好|制定|扎实|开展|实施|推进|统筹|建立)[〇㐀-鿿]{0,4}(?:原则|任务|步骤|安排|措施|内容|事项|目标|思路|要求)$/

/** (一)市级有关部门, 2022年节能宣传周宣传重点: who or when, not what. */
const WHO =
  /^(?!明确|突出|聚焦|把握|抓住|围绕)[〇㐀-鿿\d“”]{2,24}(?:宣传|工作)(?:重点|要点)$|^各?[省市区县州镇乡级、]{0,6}直?(?:相关|有关|成员|责任|职能)(?:部门|单位)$/

export const saysWho = ({ title }: ClearSection): boolean => WHO.test(title)

/** Whether it says what is to be done. */
export const isHeaded = ({ title }: ClearSection): boolean =>
  title !== '' && !ONLY_TIME.test(title) && !OVER_MEASURES.test(title) && !WHO.test(title)

/** A list in brackets begins. */
export const OPENS_LIST = /^[(（[【〔]/
const HAN_RUN = /[〇㐀-鿿]{2}/

/** (一)提升节能水平。1.…。2.…。(省住建厅负责): the only list of a measure, behind the last of its numbered items, is that of them all. */
export function headOfItems(context: Context, [start, end]: Span, previous: number): ClearSection | null {
  const [item, above] = [...context.pathAt(start)].reverse()
  if (!item || !above || !COUNTED_ITEM.test(item.number) || !isHeaded(above)) return null
  if (previous > above.start || !OPENS_LIST.test(context.text[start] ?? '')) return null
  const closes = above.end - end <= CLOSE && !HAN_RUN.test(context.text.slice(end, above.end))
  return closes && context.sectionAfter(above) !== item ? above : null
}

/** (五)形成督查闭环。5.各地要深入企业,…。责任单位:…: the only item under a heading, a sentence without one of its own. */
export function headOfOnlyItem(context: Context, at: number): ClearSection | null {
  const [inner, above] = [...context.pathAt(at)].reverse()
  if (!inner) return null
  if (above && COUNTED_ITEM.test(inner.number))
    return inner.end >= above.end && isCut(context, inner) && isOnly(context, inner.start, above)
      ? above
      : null
  return isOnly(context, inner.span[1], inner) ? inner : null
}

/** What the outline has as its title is a clause of a sentence that goes on. */
const isCut = ({ text }: Context, { span }: ClearSection): boolean => COMMA.test(text[span[1]] ?? '')
const COMMA = /[,，]/

function isOnly({ text }: Context, at: number, head: ClearSection): boolean {
  // 一、加强扶持 is a chapter, and its only item still a measure of its own.
  if (!isHeaded(head) || !IN_BRACKETS.test(head.number) || head.end - at > LONGEST_ITEM) return false
  const item = NUMBERED.exec(text.slice(at, at + ITEM_REACH))?.[0]
  if (item === undefined || HAN_RUN.test(text.slice(head.span[1], at))) return false
  return text.slice(at + item.length, head.end).search(NEXT_ITEM) < 0
}
/** Its first clause ends with a comma, where a heading would end the sentence. */
const NUMBERED = /^[\s。]{0,6}(?:\d{1,2}[.．、]|[(（]\d{1,2}[)）])(?=[^。；;：:,，\n]{6,60}[,，])/
const IN_BRACKETS = /^[(（]/
const NEXT_ITEM = /[。；;\n]\s{0,4}(?:\d{1,2}[.．、](?!\d)|[(（]\d{1,2}[)）])/
const ITEM_REACH = 90
/** What goes on for longer has more in it than one item. */
export const LONGEST_ITEM = 1500

const COUNTED_ITEM = /^\d|^[(（]\d|^[①-⑳]/
const CLOSE = 8
