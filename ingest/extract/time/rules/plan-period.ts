// Five-year plans: “十四五”期间, “十四五”末, “十四五”、“十五五”期间, “十四五”和“十五五”期间.

import { planYears } from '../../../../corpus/lexicon/periods.ts'
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

const OPEN = `(?:[“”"＂'‘’「『]{1,2}\\s?)?`
const PLAN = `十[一二三四五六七八]五`
const CLOSE = `(?:\\s?[”“"＂'‘’」』]{1,2})?`
const TAIL =
  '规划期末|规划期(?:内|间)|期末|末年|末期?|收官之年|(?:前期|中期|后期|中后期|初期|开局之年|期间|时期)(?:末)?(?:(?:以及|乃至|及)(?:今后|更长)(?:一段|一个)?时[期间])?|(?:以及|乃至|及)(?:今后|更长)(?:一段|一个)?时[期间]'
const PATTERN = new RegExp(
  `(?<one>${OPEN}${PLAN}${CLOSE})(?:(?<join>及其|以及|[、和与及至到-]|)(?<two>${OPEN}${PLAN}${CLOSE}))?(?<tail>\\s?(?:${TAIL}))?(?<edge>之前|以前|前(?=[,，、完建基实达]))?`,
  'g',
)
const NAME = /十[一二三四五六七八]五/
const AT_END = /末|收官/
const APART = /^[^。；;]{0,60}?分别/

export const planPeriod = rule<TimeReading, TimeInput>({
  id: 'time/plan-period',
  triggers: ['十一五', '十二五', '十三五', '十四五', '十五五', '十六五', '十七五'],
  pattern: PATTERN,
  read: ({ groups, span }, { text }) => {
    const [first, second] = [periodOf(groups.one), periodOf(groups.two)]
    if (!first) return null
    const tail = groups.tail ?? ''
    if (!second) return atEnd(first, tail)
    if (!APART.test(text.slice(span[1], span[1] + 80))) return whole([first[0], second[1]])
    const cut = span[0] + (groups.one ?? '').length
    const from = cut + (groups.join ?? '').length
    return [
      { ...whole(first), span: [span[0], cut] },
      { ...atEnd(second, tail), span: [from, span[1]] },
    ]
  },
})

function periodOf(written: string | undefined): readonly [number, number] | null {
  const name = written && NAME.exec(written)?.[0]
  return name ? planYears(name) : null
}

const whole = ([start, end]: readonly [number, number]): TimeReading => ({
  from: { year: start },
  to: { year: end },
  relation: 'during',
  precision: 'period',
})

function atEnd(period: readonly [number, number], tail: string): TimeReading {
  if (!AT_END.test(tail)) return whole(period)
  const moment = { year: period[1] }
  return { from: moment, to: moment, relation: 'by', precision: 'year' }
}
