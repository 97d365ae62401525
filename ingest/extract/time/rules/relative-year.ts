// Years named from where the text stands: 今年, 明年底前, 下一年度, 年底前, 年内.
import { rule } from '../../rule.ts'
import { EDGE, relationOf } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

const PATTERN = new RegExp(
  `(?<word>今年|本年度?(?!度)|明年|下一?年度|后年|去年|上一?年度?)(?<edge>${EDGE})?|(?<![\\d年每周近多两一二三四五六七八九十〇○零几全半往])(?<bare>年[底末]前|年内(?![^\\S])|年底之前|年底以前)`,
  'g',
)
const STEPS: Readonly<Record<string, number>> = {
  明年: 1,
  下年度: 1,
  下一年度: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
}

export const relativeYear = rule<TimeReading, TimeInput>({
  id: 'time/relative-year',
  triggers: ['今年', '本年', '明年', '年度', '后年', '去年', '上年', '上一年', '年底', '年末', '年内'],
  pattern: PATTERN,
  read: ({ groups }, { frame }) => {
    const year = frame.year ?? (frame.issuedOn ? Number(frame.issuedOn.slice(0, 4)) : null)
    const moment = { year: year === null ? null : year + (STEPS[groups.word ?? ''] ?? 0) }
    return {
      from: moment,
      to: moment,
      relation: relationOf(groups.edge ?? groups.bare),
      precision: 'year',
    }
  },
})
