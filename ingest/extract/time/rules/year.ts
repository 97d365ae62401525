// One year and its edge: 2025年, 2025年底前, 2030年前, 二〇三五年, 2024年起, 2023年中, 2022年汛期前; in 2023年、2025年底 both end
// with 底.
import { rule } from '../../rule.ts'
import { EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

/** 年中 and 年初, but not 2023年中小学, 2023年初步. */
const PART =
  '年[中初](?![级步])|中(?=[、，,。；;和及与]|前|完成|组织|开展|对|进行|实现|达到|启动|印发|评估|召开|举办|建成|投产)|初(?![级中步期心衷始次审评筛赛稿])'
/** What comes round in a year and has no day of its own: 汛期前 is by some time of that year, 秋季学期起 from one on. */
const EVENT =
  '(?:(?:春季|秋季)?(?:新学期|学期)?开学|[春秋]季(?:新学期|学期)|主?汛期|入汛|入冬|入夏|入春|[春夏秋冬]{1,2}季|[供采]暖[季期]?|春[耕播]|[高中]考|[暑寒][假期]|春节|国庆节?|(?:清缴|履约)期)(?:来临|到来|开始(?=之?前))?(?:(?:之前|以前|前(?![夕期后]))|(?<since>起(?![草步到降重点源诉飞用])|开始|后(?=[,，、。；;]))|时(?=[,，、。；;]))'
const PATTERN = new RegExp(
  `(?<year>${YEAR})年(?!代)(?:(?<part>${PART})|(?<event>${EVENT})|(?:度(?!过))?(?:(?<edge>${EDGE})|(?=[、和](?:${YEAR})年(?<shared>年?[底末]|前(?![期列瞻沿景述])))|))`,
  'g',
)
const MIDDLE = /中$/
/** 年初 is as long as its first quarter. */
const [JUNE, MARCH] = [6, 3]

export const year = rule<TimeReading, TimeInput>({
  id: 'time/year',
  triggers: ['年'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const moment = { year: toNumber(groups.year ?? '') }
    if (groups.part) return partOf(moment.year, groups.part)
    if (groups.event)
      return { from: moment, to: moment, relation: groups.since ? 'from' : 'by', precision: 'year' }
    return { from: moment, to: moment, relation: relationOf(groups.edge ?? groups.shared), precision: 'year' }
  },
})

function partOf(year: number, part: string): TimeReading {
  if (!MIDDLE.test(part))
    return { from: { year, month: 1 }, to: { year, month: MARCH }, relation: 'during', precision: 'month' }
  const moment = { year, month: JUNE }
  return { from: moment, to: moment, relation: 'by', precision: 'month' }
}
