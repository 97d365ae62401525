// Whether a policy is in force: from the data of its page or from its own clauses (施行, 有效期至, 废止).

import type { Validity as State } from '../../../corpus/schema.ts'
import { toNumber } from '../time/numerals.ts'
import type { Cover } from './cover.ts'
import { dateIn } from './dates.ts'

const REPEALED = /废止/
const EXPIRED = /失效/
const IN_FORCE = /有效/
const NOT_YET = /尚未生效|未生效/
const SELF =
  '本(?:方案|意见|规划|计划|通知|决定|办法|细则|条例|规定|规则|措施|政策|公告|通告|实施方案|实施意见|实施细则|实施办法|行动方案|文件)'
const DATE = '(?:19|20)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?'
const STARTS = new RegExp(
  `(?:${SELF})?自(?<start>${DATE}|(?:发布|公布|印发|颁布|下发)之日)(?:起|开始)?(?:\\d{1,3}日后)?(?:正式)?(?:施行|实施|执行|生效)(?<rest>[^。]{0,60})`,
)
/** 本通知有效期5年, without a day on which it begins. */
const TERM_ALONE = new RegExp(`${SELF}(?<rest>有效期[^。]{1,40})`)
const UNTIL = new RegExp(
  `有效期(?:截至|截止到|截止|至|到)(?<end>${DATE})|(?:施行|实施|执行)(?:至|到)(?<stop>${DATE})`,
)
const TERM =
  /(?:有效期|试行期|施行期|暂行期)限?(?:为|暂定|暂定为)?(?<years>[\d一二三四五六七八九十两]{1,2})年/
const TAIL = 1500
const HEAD = 1500
const LAST_DAY = '-31'

/** `today` and the answer's dates are days in China, `2025-06-30`. */
export function validityOf(cover: Cover, issuedOn: string | null, draft: boolean, today: string): State {
  const told = toldByPage(cover)
  if (told) return told
  const clause = ownClause(cover.text)
  const end = clause ? endOf(clause, issuedOn) : pageDate(cover, 'repealed')
  if (end && end < today) return '已失效'
  const start = clause ? dateIn(clause.start) : pageDate(cover, 'effective')
  if (start && start > today) return '尚未生效'
  if (!clause && !start && !end) return '未载明'
  return draft ? '尚未生效' : '现行有效'
}

function toldByPage({ page }: Cover): State | null {
  const told = page.get('validity')?.[0] ?? ''
  if (NOT_YET.test(told)) return '尚未生效'
  if (REPEALED.test(told)) return '已废止'
  if (EXPIRED.test(told)) return '已失效'
  return IN_FORCE.test(told) ? '现行有效' : null
}

interface Clause {
  readonly start: string
  readonly rest: string
}

/** The first clause of its kind near the end, else near the beginning: that on the policy itself. */
function ownClause(text: string): Clause | null {
  const region = text.length <= HEAD + TAIL ? text : `${text.slice(-TAIL)}\n${text.slice(0, HEAD)}`
  const groups = STARTS.exec(region)?.groups ?? TERM_ALONE.exec(region)?.groups
  return groups ? { start: groups.start ?? '', rest: groups.rest ?? '' } : null
}

function endOf({ start, rest }: Clause, issuedOn: string | null): string | null {
  const until = UNTIL.exec(rest)?.groups
  if (until) return lastDay(dateIn(until.end ?? until.stop ?? ''))
  const written = TERM.exec(rest)?.groups?.years
  const years = written ? toNumber(written) : Number.NaN
  const from = dateIn(start) ?? issuedOn
  return from && !Number.isNaN(years) ? `${Number(from.slice(0, 4)) + years}${from.slice(4)}` : null
}

const lastDay = (date: string | null): string | null => (date && date.length === 7 ? date + LAST_DAY : date)

const pageDate = ({ page }: Cover, field: 'effective' | 'repealed'): string | null =>
  dateIn(page.get(field)?.[0] ?? '')
