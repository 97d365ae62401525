// Cells of a comparison: states, order of rows, which figure goes first, and what is said about the others.
import { describe, expect, test } from 'vitest'
import type { Mention } from '../../../corpus/compare/mentions.ts'
import { Comparison } from '../../../corpus/compare/schema.ts'
import { codes, compared, document, fact, onlyCell, SHARE, target } from './material.ts'

const mention = (documentId: string, more: Partial<Mention> = {}): Mention => ({
  documentId,
  indicator: SHARE,
  kind: 'qualitative',
  year: 2025,
  phrase: '非化石能源消费比重不断提高',
  span: [10, 23],
  quote: '非化石能源消费比重不断提高',
  ...more,
})

describe('rows', () => {
  test('stand in the order of GB/T 2260, 全国 first', () => {
    const { rows } = compared(['青海省', '徐汇区', '全国', '浙江', '北京市'], {})
    expect(rows).toEqual(['全国', '北京市', '上海市徐汇区', '浙江省', '青海省'])
  })

  test('name the documents that were looked through', () => {
    const result = compared(['浙江省', '辽宁省'], { documents: [document('d1', '辽宁省')] })
    expect(result.coverage.map(({ documents }) => documents)).toEqual([['d1'], []])
    expect(Comparison.parse(result)).toEqual(result)
  })
})

describe('states', () => {
  const documents = [document('d1', '云南省')]

  test('not-in-corpus without own documents, whatever others say of the region', () => {
    const other = document('d2', '贵州省')
    const about = target('d2', 30, { regionCode: '530000' })
    expect(onlyCell('云南省', { documents: [other], targets: [about] }).state).toBe('not-in-corpus')
  })

  test('no-target where nothing is said', () => {
    expect(onlyCell('云南省', { documents })).toMatchObject({ state: 'no-target', values: [], notes: [] })
  })

  test('no-target with the phrase where it is only qualitative (仅定性)', () => {
    const cell = onlyCell('云南省', { documents, mentions: [mention('d1')] })
    expect(cell.state).toBe('no-target')
    expect(cell.notes).toMatchObject([
      { code: 'qualitative', text: '仅定性：非化石能源消费比重不断提高', span: [10, 23], documentId: 'd1' },
    ])
  })

  test('a phrase framed by another year says nothing of this one; one of no year does', () => {
    expect(codes(onlyCell('云南省', { documents, mentions: [mention('d1', { year: 2030 })] }))).toEqual([])
    expect(codes(onlyCell('云南省', { documents, mentions: [mention('d1', { year: null })] }))).toEqual([
      'qualitative',
    ])
  })

  test('unclear where a sentence has a number that was not understood', () => {
    const cell = onlyCell('云南省', {
      documents,
      mentions: [mention('d1', { kind: 'unclear' }), mention('d1')],
    })
    expect(cell.state).toBe('unclear')
    expect(codes(cell)).toEqual(['unclear', 'qualitative'])
  })

  test('unclear where the figure has no year', () => {
    const cell = onlyCell('云南省', { documents, targets: [target('d1', 30, { year: null })] })
    expect(cell).toMatchObject({ state: 'unclear', notes: [{ code: 'year-unknown', documentId: 'd1' }] })
  })

  test('value, with what was reached beside it and never in it', () => {
    const cell = onlyCell('云南省', { documents, targets: [target('d1', 40)], facts: [fact('d1', 36, 2020)] })
    expect(cell.state).toBe('value')
    expect(cell.values).toMatchObject([
      { value: 40, unit: '%', bound: 'exact', status: 'final', joint: false },
    ])
    expect(cell.facts).toMatchObject([{ value: 36, year: 2020, kind: 'achieved' }])
    expect(onlyCell('云南省', { documents, facts: [fact('d1', 36, 2025)] }).state).toBe('no-target')
  })
})

describe('which figure goes first', () => {
  const firstOf = (a: Parameters<typeof document>[2], b: Parameters<typeof document>[2], more = [{}, {}]) => {
    const documents = [document('a', '吉林省', a), document('b', '吉林省', b)]
    const targets = [target('a', 15.5, more[0]), target('b', 17.7, more[1])]
    return onlyCell('吉林省', { documents, targets })
  }

  test.each([
    ['final before draft', { status: 'draft' }, {}, '正式稿先于征求意见稿'],
    ['in force before expired', { validity: '已失效' }, {}, '现行先于失效'],
    ['overall before sectoral', { title: '吉林省工业领域碳达峰实施方案' }, {}, '总体文件先于专项文件'],
    ['newer', { issuedOn: '2021-11-24' }, { issuedOn: '2022-07-22' }, '较新的文件在先'],
    ['dated before undated', {}, { issuedOn: '2020' }, '日期可知的文件在先'],
    [
      'newer by its address',
      { sourceUrl: 'http://www.jl.gov.cn/zw/yw/jlyw/202112/t20211216_8323821.html' },
      { sourceUrl: 'http://xxgk.jl.gov.cn/szf/gkml/202208/t20220801_8528629.html' },
      '日期取自网址',
    ],
  ] as const)('%s', (_name, a, b, reason) => {
    const cell = firstOf(a, b)
    expect(cell.values.map(({ value }) => value)).toEqual([17.7, 15.5])
    expect(cell.notes[0]?.code).toBe('documents-disagree')
    expect(cell.notes[0]?.text).toContain(reason)
  })

  test('firm before 力争 of one document, and that is no disagreement', () => {
    const documents = [document('d', '贵州省')]
    const hoped = target('d', 21.6, { strength: '力争' })
    const cell = onlyCell('贵州省', { documents, targets: [hoped, target('d', 20, { bound: 'approx' })] })
    expect(cell.values.map(({ value }) => value)).toEqual([20, 21.6])
    expect(cell.notes).toMatchObject([{ code: 'strength', text: '另有力争值21.6%', recordIds: [hoped.id] }])
  })

  // 力争光伏装机达到2750万千瓦以上,新增装机1200万千瓦以上: of one document, and of one thing.
  test('of a document the figure of the kind that the column has', () => {
    const documents = [document('z', '浙江省'), document('s', '上海市'), document('j', '江苏省')]
    const added = target('z', 12, { change: 'increase' })
    const whole = target('z', 27.5, { strength: '力争' })
    const { cells } = compared(['浙江省', '上海市', '江苏省'], {
      documents,
      targets: [added, whole, target('s', 4), target('j', 35)],
    })
    const cell = cells.find(({ region }) => region === '浙江省')
    expect(cell?.values.map(({ value, reason }) => [value, reason])).toEqual([
      [27.5, null],
      [12, '与本列口径相同的在先'],
    ])
    expect(cell?.comparable).toBe(true)
  })

  test('力争 for the same figure says nothing more', () => {
    const documents = [document('d', '青海省')]
    const cell = onlyCell('青海省', {
      documents,
      targets: [target('d', 52.2), target('d', 52.2, { strength: '力争' })],
    })
    expect(codes(cell)).toEqual([])
  })

  test('a region as a whole before a part of it', () => {
    const documents = [document('d', '浙江省')]
    const part = target('d', 54, { regionCode: '330900' })
    const cell = onlyCell('浙江省', { documents, targets: [part, target('d', 24)] })
    expect(cell.values).toMatchObject([
      { value: 24, scope: null },
      { value: 54, scope: '舟山市' },
    ])
    expect(codes(cell)).toEqual([])
  })
})

describe('disagreement', () => {
  test('one document in two places: 55%左右 and 55%以上', () => {
    const documents = [document('d', '青海省')]
    const targets = [target('d', 55, { bound: 'approx' }), target('d', 55, { bound: 'min' })]
    const cell = onlyCell('青海省', { documents, targets })
    expect(cell.values).toHaveLength(2)
    expect(cell.notes).toMatchObject([
      { code: 'document-disagrees', text: '同一文件两处不一：55%左右；55%以上' },
    ])
  })

  test('the same figure twice, or in another unit, is none', () => {
    const documents = [document('a', '青海省'), document('b', '青海省')]
    const mega = target('a', 7000, { unit: '万千瓦', normalized: { value: 7000, unit: '万千瓦' } })
    const giga = target('b', 0.7, { unit: '亿千瓦', normalized: { value: 7000, unit: '万千瓦' } })
    expect(codes(onlyCell('青海省', { documents, targets: [mega, giga] }))).toEqual([])
  })
})

describe('joint plans', () => {
  const documents = [document('j', ['四川省', '重庆市']), document('s', '四川省')]

  test('fill a cell for each of their regions', () => {
    const { cells } = compared(['四川省', '重庆市', '贵州省'], { documents, targets: [target('j', 39)] })
    expect(cells.map(({ region, state }) => [region, state])).toEqual([
      ['重庆市', 'value'],
      ['四川省', 'value'],
      ['贵州省', 'not-in-corpus'],
    ])
    expect(cells[0]).toMatchObject({ values: [{ joint: true }], notes: [{ code: 'joint' }] })
  })

  test('a figure for one of the two is only that one’s', () => {
    const targets = [target('j', 39, { regionCode: '510000' })]
    expect(compared(['四川省', '重庆市'], { documents, targets }).cells.map(({ state }) => state)).toEqual([
      'no-target',
      'value',
    ])
  })
})

describe('drafts', () => {
  const documents = [document('d', '湖北省', { status: 'draft' })]
  const targets = [target('d', 22)]

  test('count, and say so', () => {
    const cell = onlyCell('湖北省', { documents, targets })
    expect(cell).toMatchObject({ state: 'value', values: [{ status: 'draft' }], comparable: false })
    expect(codes(cell)).toEqual(['draft'])
  })

  test('are left out on demand: the region is in the corpus all the same', () => {
    const cell = onlyCell('湖北省', { documents, targets, drafts: false })
    expect(cell).toMatchObject({ state: 'no-target', values: [] })
    expect(codes(cell)).toEqual(['draft-excluded'])
  })
})

describe('comparability with the column', () => {
  const regions = ['河北省', '山西省', '吉林省']
  const documents = regions.map((name, index) => document(`d${index}`, name))
  const odd = (more: Parameters<typeof target>[2]) => {
    const drop = { change: 'decrease', baselineYear: 2020 } as const
    const targets = [target('d0', 14, drop), target('d1', 15, drop), target('d2', 13, { ...drop, ...more })]
    const { cells, columns } = compared(regions, { documents, targets })
    expect(columns[0]?.unit).toBe('%')
    expect(cells.slice(0, 2).map(({ comparable }) => comparable)).toEqual([true, true])
    return cells[2]
  }

  test.each([
    ['baseline', { baselineYear: 2005 }, '基准年不同：较2005年，本列多为较2020年'],
    ['change', { change: 'level' }, '水平与增幅不同：此为水平，本列多为降幅'],
    ['period', { quote: '年均下降13%' }, '累计与年均不同：此为年均，本列多为累计'],
    ['unit', { unit: '吨', normalized: null }, '单位无法换算：此为吨，本列多为%'],
    ['scope', { scope: '规上工业' }, '范围不同：只指规上工业'],
  ] as const)('%s', (code, more, text) => {
    const cell = odd(more)
    expect(cell?.comparable).toBe(false)
    expect(cell?.notes.map((note) => [note.code, note.text])).toContainEqual([code, text])
  })

  test('the same in every way compares', () => {
    expect(odd({})).toMatchObject({ comparable: true, notes: [] })
  })
})
