// A few short policies, made up to hold what engines get wrong.

import type { Span } from '../../../corpus/schema.ts'
import type { IndexedPolicy } from '../../../corpus/search/engine.ts'

type Own = Pick<IndexedPolicy, 'id' | 'title' | 'text'> & {
  readonly facets?: Partial<IndexedPolicy['facets']>
} & Partial<Omit<IndexedPolicy, 'facets'>>

/** A policy whose passages are its lines; everything else as usual unless given. */
export function policy({ facets, ...own }: Own): IndexedPolicy {
  return {
    headings: [],
    passages: lines(own.text).map((clean, n) => ({ n, section: null, clean })),
    issuedOn: null,
    regionCode: [],
    twinOf: null,
    ...own,
    facets: {
      region: [],
      level: ['province'],
      year: [],
      type: ['方案'],
      status: ['final'],
      issuer: [],
      agency: [],
      indicator: [],
      targetYear: [],
      validity: ['现行有效'],
      topic: [],
      ...facets,
    },
  }
}

function lines(text: string): Span[] {
  return Array.from(text.matchAll(LINE), ({ 0: line, index }): Span => [index, index + line.length])
}
const LINE = /[^\n]+/g

export const library: readonly IndexedPolicy[] = [
  policy({
    id: 'gz',
    title: '贵州省碳达峰实施方案',
    text: '一、总体要求\n到2025年，非化石能源消费比重达到20%左右。单位GDP能耗下降13%。\n二、重点任务\n推进充电桩建设，新增PUE不高于1.3的数据中心。',
    headings: ['总体要求', '重点任务'],
    issuedOn: '2022-11-01',
    regionCode: ['520000'],
    facets: {
      region: ['贵州省'],
      year: ['2022'],
      agency: ['贵州省发展和改革委员会'],
      targetYear: ['2025'],
      topic: ['碳达峰'],
    },
  }),
  policy({
    id: 'sc',
    title: '四川省碳达峰实施方案',
    text: '建设清洁能源基地。\n发展光伏，推广屋顶光伏与建筑结合。\n(一)水电。“源网荷储”一体化。到2030年，非化石能源比重43.8%。',
    issuedOn: '2022-12-31',
    regionCode: ['510000'],
    facets: { region: ['四川省'], year: ['2022'], targetYear: ['2030'], topic: ['碳达峰', '水电'] },
  }),
  policy({
    id: 'cy',
    title: '成渝地区双城经济圈碳达峰碳中和联合行动方案',
    text: '川渝电网一体化。推进充电桩共建。',
    regionCode: ['500000', '510000'],
    facets: { region: ['重庆市', '四川省'] },
  }),
  policy({
    id: 'cy-hant',
    title: '成渝地区双城经济圈碳达峰碳中和联合行动方案',
    text: '川渝电网一体化。推进充电桩共建。',
    regionCode: ['500000', '510000'],
    facets: { region: ['重庆市', '四川省'] },
    twinOf: 'cy',
  }),
  policy({
    id: 'cn',
    title: '2030年前碳达峰行动方案',
    text: '坚持全国一盘棋。\n能源绿色低碳转型行动：大力发展太阳能发电，CCUS示范。\n光储直柔',
    issuedOn: '2021-10-24',
    regionCode: ['100000'],
    facets: { region: ['全国'], level: ['national'], year: ['2021'], issuer: ['国务院'], type: ['方案'] },
  }),
  policy({
    id: 'odd',
    title: '征求意见稿 "甲" OR 乙',
    text: 'R&D投入；a*b^c:d (e) [f] {g} x\u0000y \u{20BB7}野家',
    facets: { region: ['O\'Brien "省"'], status: ['draft'], validity: ['未载明'], issuer: ['a = b AND c'] },
  }),
]
