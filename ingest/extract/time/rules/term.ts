// Terms counted from a day: 自印发之日起三个月内, 三年内, 未来五年, 经过两年努力, 利用3年时间, 20个工作日内.
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const COUNT = String.raw`\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一两二三四五六七八九]`
const UNIT = '年|个?季度|个月|周|个?工作日|天|日'
/** The unit and what ends a term; its count stands before it, looked for last: few units have such an end. A term of the future needs none. */
const PATTERN = new RegExp(
  String.raw`(?<unit>${UNIT})(?:左右|多)?(?<edge>(?:的)?(?:时间|努力)(?:内)?|以?内(?![蒙河江部外陆环涝需生容涵在设置])|之内|期间)(?<=[\d一二三四五六七八九十两]\k<unit>(?:左右|多)?\k<edge>)` +
    `|(?:未来|今后|接下来)(?:的)?(?:(?:${COUNT})[-—–~～至到])?(?<ahead>${COUNT})(?<span>${UNIT})(?:左右|多)?(?:的?时间)?(?:以?内(?![蒙河江部外陆环涝需生容涵在设置])|之内)?`,
  'g',
)
const COUNTED = new RegExp(String.raw`(?<![\d.第个])(?:(?:${COUNT})[-—–~～至到])?(?<count>${COUNT})$`)
/** What the term is counted from, or the word that makes a bare term one. */
const START =
  /(?:自|从)?(?:本[^。，,;；]{0,8}|文件|通知|方案|办法|规划)?(?<issue>(?:印发|发布|公布|颁布|下发|施行|实施|出台)(?:之日)?(?:起|后))的?,?$/
const WAY =
  /(?:力争用|争取用|再用|用|利用|经过|通过|(?:自|从)(?:(?![自从])[〇㐀-鿿]){2,16}(?:之日|日)起(?:的)?|(?:(?![自从在于对])[〇㐀-鿿]){2,6}(?:解除|结束|获批|竣工|投产|验收|生效|成立|开工)(?:之日)?后)$/
/** 争取三年内实现全覆盖: promised from now on. */
const PROMISED = /(?:争取|力争)$/
const OTHERS = /(?![于在应自从由并])[〇㐀-鿿]$/
const REACH = 24
const LETTERS: readonly (readonly [string, string])[] = [
  ['年', 'Y'],
  ['季度', 'Q'],
  ['月', 'M'],
  ['周', 'W'],
  ['日', 'D'],
  ['天', 'D'],
]

export const term = rule<TimeReading, TimeInput>({
  id: 'time/term',
  triggers: ['年', '月内', '日内', '天内', '季度', '周内', '时间', '努力'],
  pattern: PATTERN,
  read: ({ groups, span: [start, end] }, { text, frame }) => {
    if (groups.ahead) {
      const ahead = lasting(groups.ahead, groups.span ?? '')
      const plan = ahead.duration === FIVE_YEARS ? (ownPlan(frame.plan) ?? nextPlan(frame.year)) : null
      return plan ?? { ...ahead, fromIssue: false }
    }
    const near = text.slice(Math.max(0, start - REACH), start)
    const counted = COUNTED.exec(near)
    if (!counted) return null
    const before = near.slice(0, counted.index)
    const issue = START.exec(before)
    const opening = issue?.[0] ?? WAY.exec(before)?.[0] ?? ''
    // 名单公布后: something else was made known.
    const other = issue !== null && OTHERS.test(before.slice(0, issue.index))
    const whole =
      issue === null && EFFORT.test(opening) && !RANGE.test(counted[0])
        ? ofPlan(counted.groups?.count ?? '', groups.unit, frame)
        : null
    if (whole) return { ...whole, span: [start - counted[0].length - opening.length, end] }
    return {
      ...lasting(counted.groups?.count ?? '', groups.unit ?? ''),
      fromIssue: (issue !== null && !other) || PROMISED.test(before) || isAhead(before, groups),
      span: [start - counted[0].length - opening.length, end],
    }
  },
})

/** …,五年内压缩一半: years that open a clause run from now on. */
const isAhead = (before: string, { unit, edge }: Readonly<Record<string, string | undefined>>): boolean =>
  unit === '年' && edge === '内' && CLAUSE_START.test(before)
const CLAUSE_START = /(?:^|[，,。；;\n])\s*$/

/** 经过三年努力 in a plan for 2022 to 2024: by its end. */
function ofPlan(count: string, unit: string | undefined, { plan }: TimeInput['frame']): TimeReading | null {
  if (!plan || unit !== '年' || toNumber(count) !== plan[1] - plan[0] + 1) return null
  const to = { year: plan[1] }
  return { from: to, to, relation: 'by', precision: 'year' }
}
/** 用8-10年时间 does not say which. */
const RANGE = /[-—–~～至到]/
const EFFORT = /^(?:力争用|争取用|用|利用|经过|通过)$/

/** 今后五年 in a five-year plan. */
const ownPlan = (plan: TimeInput['frame']['plan']): TimeReading | null =>
  plan && plan[1] - plan[0] + 1 === PLAN ? period(plan[0]) : null

/** 今后五年 in a report for 2026, or in one for 2025: the years of the five-year plan that begins then. */
function nextPlan(year: number | null): TimeReading | null {
  const first = year === null ? null : year % PLAN === 0 ? year + 1 : year
  if (first === null || first % PLAN !== 1) return null
  return period(first)
}
const period = (first: number): TimeReading => ({
  from: { year: first },
  to: { year: first + PLAN - 1 },
  relation: 'during',
  precision: 'period',
})
const PLAN = 5
const FIVE_YEARS = 'P5Y'

function lasting(count: string, unit: string): TimeReading {
  const letter = LETTERS.find(([ending]) => unit.endsWith(ending))?.[1] ?? 'D'
  const n = toNumber(count)
  const duration = letter === 'Q' ? `P${3 * n}M` : `P${n}${letter}`
  return { from: null, to: null, relation: 'by', precision: 'duration', duration }
}
