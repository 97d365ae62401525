// The words before a date that belong to it: 到2025年, 展望2035年, 截至2023年底, 自2024年1月1日起.
import type { Draft } from '../rule.ts'
import type { TimeReading } from './expression.ts'

const UNTIL = /(?:到|至|截至|截止到?|展望到?)了?\s?$/
const RANGE_SINCE = /自\s?$/
const SINCE = /(?:自|从)\s?$/
/** 从2025年到2027年底 */
const YEARS_SINCE = /(?:[自从到至]|截至|截止到?|展望到?)\s?$/
/** What names a time limit before the date without belonging to it. */
const LABEL = /(?:截止|截至|关闭|结束)(?:时间|日期|要求)?\s?[为是:：]\s?$|(?:不|最|至)[迟晚](?:于|不超过)?$/
/** 完成时限:2023年10月 is a bare month as any other; 办理期限:3月31日 is the last day. */
const TERM = /(?:时限|期限)(?:要求)?\s?[为是:：]\s?$/
const MONTH_RANGE = 'time/month-range'
const REACH = 4
const LABEL_REACH = 8

/** 考虑到“十四五”期间, 做到2025年…: the last half of a verb. */
const VERB = /(?:考虑|做|达|提|收|得|找|看|认识|意识|注意|涉及)到\s?$/
/** 由33%提升至|2025年的37%: to the figure, not until the year. */
const RISES = /(?:提升|提高|增加|增长|扩大|上升|下降|降低|减少|缩小|[升降增])[到至]\s?$/
const FIGURE = /^的?\s?\d/

/** `到` makes a bare date a limit; the span takes it in. */
export function withLeadIn<Made extends TimeReading & Draft>(draft: Made, text: string): Made {
  if (draft.relation === 'every' || draft.precision === 'duration') return draft
  const before = text.slice(Math.max(0, draft.span[0] - REACH), draft.span[0])
  const toFigure = RISES.test(before) && FIGURE.test(text.slice(draft.span[1], draft.span[1] + REACH))
  const lead = toFigure || VERB.test(before) ? null : leadOf(draft).exec(before)
  if (!lead) return labelled(draft, text) ? { ...draft, relation: 'by' } : draft
  const span = [draft.span[0] - lead[0].length, draft.span[1]] as const
  const relation =
    draft.relation === 'during' && draft.precision !== 'period' && !isRange(draft) ? 'by' : draft.relation
  return { ...draft, span: [...span], relation }
}

function leadOf(draft: TimeReading): RegExp {
  if (draft.relation === 'from') return SINCE
  if (isRange(draft)) return RANGE_SINCE
  return isOfYears(draft) ? YEARS_SINCE : UNTIL
}

/** 2025年到2027年底 */
export const isOfYears = ({ relation, from, to }: TimeReading): boolean =>
  relation === 'during' && from !== null && to !== null && from.year !== to.year

/** 自5月20日至6月24日; 从…到… is as often what a figure rose from. */
const isRange = ({ relation, from, to }: TimeReading): boolean =>
  relation === 'during' && from !== to && from?.month !== undefined

/** 规划期限为2021-2025年 is no limit but the time itself. */
function labelled({ span, relation, precision, rule }: TimeReading & Draft, text: string): boolean {
  if (relation !== 'during' || precision === 'period' || rule === MONTH_RANGE) return false
  const before = text.slice(Math.max(0, span[0] - LABEL_REACH), span[0])
  return LABEL.test(before) || (precision === 'day' && TERM.test(before))
}
