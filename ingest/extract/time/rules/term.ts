// Terms counted from a day: 自印发之日起三个月内, 三年内, 未来五年, 经过两年努力, 利用3年时间, 20个工作日内.
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const COUNT = String.raw`(?<![\d.第])(?:\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九])`
const RANGE = `(?:${COUNT})(?:[-—–~～至到](?=\\d|[一两二三四五六七八九十]))?`
const UNIT = '年|个?季度|个月|周|个?工作日|天|日'
const START =
  '(?<start>(?:自|从)?(?:本[^。，,;；]{0,8})?(?<issue>(?:印发|发布|公布|颁布|下发|施行|实施|出台)(?:之日)?(?:起|后))的?,?)?'
const PATTERN = new RegExp(
  `${START}(?:(?<lead>未来|今后|接下来|力争用|争取用|利用|经过|通过|再?用|在)(?:的)?)?(?<low>${RANGE})(?<count>${COUNT})?(?<unit>${UNIT})(?:左右|多)?(?<edge>(?:的)?(?:时间|努力|左右时间)(?:内)?|以?内|之内|期间)?`,
  'g',
)
const DASH = /[-—–~～至到]$/
const LETTERS: readonly (readonly [string, string])[] = [
  ['年', 'Y'],
  ['季度', 'Q'],
  ['月', 'M'],
  ['周', 'W'],
  ['日', 'D'],
  ['天', 'D'],
]
const LEADS = /^(?:未来|今后|接下来)$/

export const term = rule<TimeReading, TimeInput>({
  id: 'time/term',
  triggers: ['年', '月内', '日内', '天内', '季度', '周内', '时间', '努力'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const { lead = '', edge, issue } = groups
    if (!edge && !LEADS.test(lead)) return null
    const count = Number.parseInt(String(toNumber(last(groups.count ?? groups.low ?? ''))), 10)
    const letter = LETTERS.find(([unit]) => (groups.unit ?? '').endsWith(unit))?.[1]
    if (!letter || Number.isNaN(count)) return null
    const duration = letter === 'Q' ? `P${3 * count}M` : `P${count}${letter}`
    return {
      from: null,
      to: null,
      relation: 'by',
      precision: 'duration',
      duration,
      fromIssue: Boolean(issue),
    }
  },
})

/** The count itself: the first part of a range ends in a dash. */
const last = (written: string): string => written.replace(DASH, '')
