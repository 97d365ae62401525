// The comparison page's own decisions: what a cell says, what is ranked, what a picture draws and what it lists.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allRegions } from '../../../corpus/lexicon/regions.ts'
import type { Cell, CellValue, Comparison } from '../../../web/src/api/types.ts'
import {
  cellValueWords,
  cellWords,
  hopedOf,
  magnitude,
  shownState,
  startOf,
  tileWords,
} from '../../../web/src/pages/compare/cell-words.ts'
import { chartCells, stepOf, stepsOf, ticksTo } from '../../../web/src/pages/compare/chart-cells.ts'
import { compareState } from '../../../web/src/pages/compare/compare-state.ts'
import { isIn, isOne } from '../../../web/src/pages/compare/range.ts'
import { REGION_GROUPS, withGroups } from '../../../web/src/pages/compare/region-groups.ts'
import { columnOf, rowsOf } from '../../../web/src/pages/compare/rows.ts'
import { tsvOf } from '../../../web/src/pages/compare/tsv.ts'
import { PROVINCES, TILE_COLUMNS, TILE_ROWS } from '../../../web/src/parts/tiles/provinces.ts'
import { zh } from '../../../web/src/strings/zh.ts'

const value = (rest: Partial<CellValue> = {}): CellValue => ({
  id: 't1',
  documentId: 'd1',
  span: [0, 1],
  quote: '甲',
  indicator: '森林覆盖率',
  change: 'level',
  bound: 'exact',
  value: 20,
  unit: '%',
  year: 2025,
  baselineYear: null,
  normalized: null,
  strength: 'none',
  scope: null,
  status: 'final',
  joint: false,
  reason: null,
  ...rest,
})
const cell = (region: string, rest: Partial<Cell> = {}): Cell => ({
  region,
  indicator: 'i',
  year: 2025,
  state: 'value',
  values: [value()],
  facts: [],
  notes: [],
  comparable: true,
  ...rest,
})
const none = (region: string, rest: Partial<Cell> = {}): Cell =>
  cell(region, { state: 'no-target', values: [], comparable: false, ...rest })
const column = { indicator: 'i', name: '森林覆盖率', year: 2025, unit: '%' }
const comparison = (cells: Cell[]): Comparison => ({
  rows: cells.map(({ region }) => region),
  columns: [column],
  cells,
  coverage: [],
  documents: [],
})
const note = (code: Cell['notes'][number]['code']) => ({ code, text: '', recordIds: [] })

describe('what a cell says', () => {
  test.each<[Cell, string]>([
    [cell('贵州省'), '20'],
    [cell('贵州省', { values: [value({ bound: 'approx' })] }), '约20'],
    [cell('贵州省', { values: [value({ unit: '个百分点', change: 'increase' })] }), '提高20个百分点'],
    [cell('天津市', { values: [value({ strength: '力争', bound: 'min', value: 11.7 })] }), '力争11.7以上'],
    [none('云南省'), '未提出目标'],
    [none('云南省', { notes: [note('qualitative')] }), '仅定性'],
    [none('青海省', { state: 'unclear' }), '有表述未识别'],
    [none('辽宁省', { state: 'not-in-corpus' }), '库中无文件'],
  ])('%#', (one, words) => expect(cellWords(one, '%', zh)).toBe(words))

  test('a value that may not be set beside the others is told apart', () =>
    expect(shownState(cell('福建省', { comparable: false }))).toBe('incomparable'))

  test('a hoped-for value beside a firm one, only from the same document', () => {
    const hoped = value({ id: 't2', value: 21.6, strength: '力争' })
    expect(hopedOf(cell('贵州省', { values: [value(), hoped] }))).toEqual(hoped)
    expect(hopedOf(cell('贵州省', { values: [value(), { ...hoped, documentId: 'd2' }] }))).toBeNull()
    expect(hopedOf(cell('青海省', { values: [value(), { ...hoped, value: 20 }] }))).toBeNull()
  })

  test('on a tile 力争 is an asterisk', () =>
    expect(tileWords(value({ strength: '力争', bound: 'min' }), '%', zh)).toBe('20以上*'))

  test.each<[Partial<CellValue>, number]>([
    [{ value: 20 }, 20],
    [{ value: [10, 20] }, 15],
    [{ value: 3100, unit: '万千瓦', normalized: { value: 0.31, unit: '亿千瓦' } }, 0.31],
  ])('magnitude of %j', (rest, size) => expect(magnitude(value(rest))).toBe(size))
})

describe('rows', () => {
  const data = comparison([
    cell('全国'),
    cell('北京市', { values: [value({ value: 10 })] }),
    none('河北省'),
    cell('浙江省', { values: [value({ value: 30 })] }),
    cell('福建省', { values: [value({ value: 90 })], comparable: false }),
  ])
  test('by code they stay as they are', () =>
    expect(rowsOf(data, { sort: 'code', column: null, onlyComparable: false }).ranked).toEqual(data.rows))
  test('by value the national row leads and only comparable ones are ranked', () =>
    expect(rowsOf(data, { sort: 'value', column: 'i@2025', onlyComparable: false })).toEqual({
      ranked: ['全国', '浙江省', '北京市'],
      unranked: ['河北省', '福建省'],
    }))
  test('only comparable ones', () =>
    expect(rowsOf(data, { sort: 'code', column: null, onlyComparable: true }).ranked).toEqual([
      '全国',
      '北京市',
      '浙江省',
    ]))
  test('a column nobody has falls back to one with values', () =>
    expect(columnOf(data, 'x@1999')).toBe(column))
})

describe('pictures', () => {
  test('every region is drawn or listed with its reason', () => {
    const cells = [cell('全国'), cell('浙江省'), none('河北省'), none('辽宁省', { state: 'not-in-corpus' })]
    const { national, drawn, left } = chartCells(comparison(cells), column)
    expect(national?.region).toBe('全国')
    expect([
      ...drawn.map(({ region }) => region),
      ...left.flatMap((one) => one.cells.map(({ region }) => region)),
    ]).toEqual(['浙江省', '河北省', '辽宁省'])
  })
  test('ticks: from 0, at most five steps, round', () => {
    expect(ticksTo(30)).toEqual([0, 10, 20, 30])
    expect(ticksTo(0.31)).toEqual([0, 0.1, 0.2, 0.3, 0.4])
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (most) => {
        const ticks = ticksTo(most)
        expect(ticks[0]).toBe(0)
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most * 0.999)
      }),
    )
  })
  test('five equal steps hold every value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (sizes) => {
        expect(stepsOf(sizes)).toHaveLength(5)
        for (const size of sizes) {
          const step = stepOf(size, sizes)
          expect(step >= 1 && step <= 5).toBe(true)
        }
        expect(stepOf(Math.max(...sizes), sizes)).toBe(5)
      }),
    )
  })
})

describe('tiles', () => {
  test('all provincial regions of GB/T 2260, in its order, each on a place of its own', () => {
    const official = allRegions.filter(({ level }) => level === 'province').map(({ fullName }) => fullName)
    expect(PROVINCES.map(({ name }) => name)).toEqual(official)
    expect(new Set(PROVINCES.map(({ row, column: at }) => `${row} ${at}`)).size).toBe(34)
    for (const { row, column: at } of PROVINCES)
      expect(row >= 0 && row < TILE_ROWS && at >= 0 && at < TILE_COLUMNS).toBe(true)
  })
})

describe('address', () => {
  test('what is not understood is told and replaced', () => {
    const state = compareState(new URLSearchParams('indicators=a,b&year=2030,20x5&view=pie'))
    expect([state.indicators, state.years, state.view]).toEqual([['a', 'b'], ['2030'], 'matrix'])
    expect(state.wrong.map(({ name, given }) => `${name}=${given}`)).toEqual(['view=pie', 'year=20x5'])
  })
  test('without years the usual ones', () =>
    expect(compareState(new URLSearchParams()).years).toEqual(['2025', '2030']))
})

describe('cells for a sheet', () => {
  const two = comparison([
    cell('浙江省', {
      values: [value({ value: 4.45 })],
      notes: [{ code: 'joint', text: '联合', recordIds: [] }],
    }),
    none('江苏省', {
      notes: [{ code: 'qualitative', text: '仅定性：稳步提高', recordIds: [], quote: '稳步\t提高' }],
    }),
  ])
  test('one cell is its words, with what it has to say', () => {
    expect(tsvOf(two, { rows: ['浙江省'], columns: [column] }, false, zh)).toBe('4.45（联合）')
  })

  test('several come with regions and heads, without tabs or breaks of their own', () => {
    expect(tsvOf(two, { rows: two.rows, columns: [column] }, false, zh)).toBe(
      '地区\t森林覆盖率，2025年（%）\n浙江省\t4.45（联合）\n江苏省\t仅定性（稳步 提高）',
    )
  })

  test('nothing begins as a formula', () => {
    const hostile = comparison([cell('浙江省', { values: [value({ value: -3 })] }), cell('江苏省')])
    expect(tsvOf(hostile, { rows: hostile.rows, columns: [column] }, false, zh)).toContain("\t'-3")
  })

  test('a rectangle has the cells between its corners, whichever way it was drawn', () => {
    const corners = { from: { row: 3, column: 2 }, to: { row: 1, column: 0 } }
    expect(isIn(corners, { row: 2, column: 1 })).toBe(true)
    expect(isIn(corners, { row: 4, column: 1 })).toBe(false)
    expect(isOne({ from: corners.from, to: corners.from })).toBe(true)
  })
})

describe('units', () => {
  const small = value({ value: 3450, unit: '万立方米', normalized: { value: 0.345, unit: '亿立方米' } })
  test('as written, or in the unit of the column when asked', () => {
    expect(cellValueWords(small, '亿立方米', zh)).toBe('3450万立方米')
    expect(cellValueWords(small, '亿立方米', zh, true)).toBe('0.345')
    expect(cellValueWords(value(), '亿立方米', zh, true)).toBe('20%')
  })

  test('what was reached before the year is where a target starts, the latest of it', () => {
    const fact = (year: number | null, rest: Partial<CellValue> = {}) => ({
      ...value({ year, ...rest }),
      kind: 'achieved' as const,
    })
    const facts = [
      fact(2015),
      fact(2020),
      fact(2025),
      fact(null),
      fact(2022, { change: 'increase' }),
      fact(2022, { scope: '城区' }),
    ]
    expect(startOf(cell('浙江省', { facts }), '%')?.year).toBe(2020)
    expect(startOf(cell('浙江省', { facts: [fact(2020, { unit: '亿元' })] }), '%')).toBeNull()
  })
})

test('groups of regions have members of the map, each once', () => {
  const names = PROVINCES.map(({ name }) => name)
  for (const members of REGION_GROUPS.values()) {
    expect(members.filter((one) => !names.includes(one))).toEqual([])
    expect(new Set(members).size).toBe(members.length)
  }
  expect(withGroups(['全国', '长三角', '上海市'])).toEqual(['全国', '上海市', '江苏省', '浙江省', '安徽省'])
  const parts = ['东部', '中部', '西部', '东北'].flatMap((one) => REGION_GROUPS.get(one) ?? [])
  expect(new Set(parts).size).toBe(31)
})
