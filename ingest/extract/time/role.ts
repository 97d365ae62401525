// What an expression is used for, told by the words beside it: a base (比2020年), a past (2015年以来), a name (“十四五”规划).
import type { Span } from '../../../corpus/schema.ts'
import type { Draft } from '../rule.ts'
import type { TimeReading, TimeRole } from './expression.ts'

const BASE_BEFORE =
  /(?:比|较|以|与|和|同|相比于?|相对于?|相较于?|对比|按照?|在|超过|高于|低于)(?:基期|基准年)?\s?$/
const ALWAYS_BASE = /(?:比|较|相比于?|相对于?|相较于?|对比|高于|低于|由|从)(?:基期|基准年)?\s?$/
const BASE_AFTER =
  /^(?:的)?(?:度|末|底)?(?:相比|水平|基础上|基期|基准|基数|为基|不变价|价格|可比价|同期|相当|的?\d|的?[^，,。；;、]{0,12}基础上)/
const PAST_AFTER = /^(?:以来|至今)/
const NAME_AFTER =
  /^(?:(?:实现)?碳达峰(?:、?碳中和)?(?:行动|实施|工作)?(?:方案|目标)|远景|年?[版修]|度?[^，,。；;、“”《》]{0,24}(?:规划|纲要|要点|方案|意见)|〔|\])/
const REACH = 6

export function roleOf(draft: TimeReading & Draft, text: string, names: readonly Span[]): TimeRole {
  const [start, end] = draft.span
  if (names.some(([from, to]) => from < start && end <= to)) return 'name'
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + 40)
  if (draft.relation === 'every' || draft.precision === 'duration') return 'limit'
  if (PAST_AFTER.test(after) || text.slice(start, end).endsWith('以来')) return 'past'
  if (isBase(draft, before, after)) return 'base'
  if (NAME_AFTER.test(after) && bare(draft)) return 'name'
  return 'limit'
}

const bare = ({ relation }: TimeReading): boolean => relation === 'during'

function isBase(draft: TimeReading, before: string, after: string): boolean {
  if (draft.relation === 'from') return false
  if (ALWAYS_BASE.test(before)) return true
  return BASE_BEFORE.test(before) && BASE_AFTER.test(after)
}
