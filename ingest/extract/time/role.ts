// What an expression is used for, told by the words beside it: a base (比2020年), a past (2015年以来), a name (“十四五”规划).
import type { Span } from '../../../corpus/schema.ts'
import type { Draft } from '../rule.ts'
import type { TimeReading, TimeRole } from './expression.ts'
import { isOfYears } from './lead-in.ts'
import { isName } from './name.ts'

const COMPARING = /(?:(?<!占)比|较|相比于?|相对于?|对比|高于|低于|优于|由|从|基准年)\s?$/
/** A base only with what follows: 在2020年基础上, 以2020年为基期. */
const COMPARED = /(?:保持|维持|以|与|和|同|按照?|在|超过|不超过|将)\s?$/
const BASE_AFTER =
  /^(?:的)?(?:末|底)?(?:相比|水平|基础上|基期|基准|基数|为基|不变价|价格|可比价|同期|相当|规模|[^，,。；;、]{0,12}基础上|[^，,。；;]{0,24}为基[数准期年])/
const LEVEL_AFTER = /^(?:的)?(?:水平|基期|同期|不变价|[(（]?现状值?)/
/** 上一年度工作总结 */
const PAST = /以来$|^(?:去年|上年|上一年)/
const PAST_AFTER = /^(?:以来|至今)/
/** 从2025年到2027年 is a time, whatever a figure rises from and to in it. */
const SINCE = /[自从]$/
const REACH = 8
const AHEAD = 40

export function roleOf(draft: TimeReading & Draft, text: string, names: readonly Span[]): TimeRole {
  const [start, end] = draft.span
  if (within(names, draft.span)) return 'name'
  if (draft.relation === 'every' || draft.precision === 'duration') return 'limit'
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + AHEAD)
  const written = text.slice(start, end)
  if (PAST_AFTER.test(after) || PAST.test(written)) return 'past'
  if (isBase(draft, before, after)) return 'base'
  return isName(draft, written, before, after) ? 'name' : 'limit'
}

function isBase(draft: TimeReading, before: string, after: string): boolean {
  if (draft.relation === 'from') return false
  if (isOfYears(draft) && SINCE.test(before)) return false
  if (COMPARING.test(before) || LEVEL_AFTER.test(after)) return true
  return COMPARED.test(before) && BASE_AFTER.test(after)
}

/** Binary search: names are in order and do not overlap. */
function within(names: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.[1] ?? 0) < end) low = middle + 1
    else high = middle
  }
  const name = names[low]
  return name !== undefined && name[0] < start
}
