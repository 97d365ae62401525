// The query language: what is understood, what is said of the rest, and that nothing breaks it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_LENGTH } from '../../../../corpus/search/query/lexer.ts'
import { MAX_TERMS, parse } from '../../../../corpus/search/query/parser.ts'
import { print } from '../../../../corpus/search/query/print.ts'
import { QueryNode } from '../../../../corpus/search/query/query.ts'

const UNKNOWN_FILTER = /^第1字：没有“regoin”这个筛选项；.{1,40}region/

const printed = (typed: string): string => print(parse(typed).query)
const messages = (typed: string): string[] => parse(typed).notices.map(({ message }) => message)

describe('understood', () => {
  test.each([
    ['光伏 建筑', '光伏 建筑'],
    ['  光伏　建筑\n', '光伏 建筑'],
    ['"光储直柔"', '"光储直柔"'],
    ['“光储直柔”', '"光储直柔"'],
    ['「光儲直柔」', '"光儲直柔"'],
    ['《2030年前碳达峰行动方案》', '"2030年前碳达峰行动方案"'],
    ['提升“源网荷储”一体化', '提升 "源网荷储" 一体化'],
    ['光伏 -建筑', '光伏 -建筑'],
    ['光伏 －建筑', '光伏 -建筑'],
    ['光伏 NOT 建筑', '光伏 -建筑'],
    ['2021-2025年', '2021-2025年'],
    ['光伏 OR 风电 消纳', '光伏 OR (风电 消纳)'],
    ['光伏|风电', '光伏|风电'],
    ['光伏 | 风电', '光伏 OR 风电'],
    ['（光伏 OR 风电）消纳', '(光伏 OR 风电) 消纳'],
    ['((光伏))', '光伏'],
    ['-(光伏 风电)', '-(光伏 风电)'],
    ['--光伏', '-光伏'],
    ['光伏 - 建筑', '光伏 建筑'],
    ['NOT NOT 光伏', '光伏'],
    ['region:贵州省 双碳', 'region:"贵州省" 双碳'],
    ['地区：贵州省,四川省', 'region:贵州省,四川省'],
    ['-地区:贵州省', '-region:"贵州省"'],
    ['year:2021-2023', 'year:2021,2022,2023'],
    ['issuer:"国务院 办公厅"', 'issuer:"国务院 办公厅"'],
    ['http://www.gov.cn', 'http://www.gov.cn'],
    ['AND 光伏', '光伏'],
    ['"光伏\u201c建筑', '"光伏" 建筑'],
    ['', ''],
  ])('%j is %j', (typed, wanted) => {
    expect(printed(typed)).toBe(wanted)
  })
})

describe('said of what is not', () => {
  test.each([
    ['光伏 建筑一体 "绿色', ['第9字：引号没有成对；已按普通词检索']],
    ['(光伏', ['第1字：括号没有成对；已补在最后']],
    ['光伏)', ['第3字：括号没有成对；已略过']],
    ['光伏 OR', ['第4字：OR缺少一边；已略过']],
    ['OR 光伏', ['第1字：OR缺少一边；已略过']],
    ['"" 光伏', ['第1字：引号里没有字；已略过']],
    ['region: 光伏', ['第1字：“region:”后面没有值；已按普通词检索']],
    ['光伏 -OR', ['第4字：“-”后面没有词；已略过', '第5字：OR缺少一边；已略过']],
  ])('%j', (typed, wanted) => {
    expect(messages(typed)).toEqual(wanted)
  })

  test('an unknown filter names those there are', () => {
    expect(messages('regoin:贵州省')[0]).toMatch(UNKNOWN_FILTER)
    expect(printed('regoin:贵州省')).toBe('regoin:贵州省')
  })

  test('places are counted in characters as people see them', () => {
    expect(messages('\u{20BB7}野 "家')).toEqual(['第4字：引号没有成对；已按普通词检索'])
  })

  test('too long, too many, too deep', () => {
    expect(messages('长'.repeat(MAX_LENGTH + 1))).toHaveLength(1)
    expect(messages('词 '.repeat(MAX_TERMS + 9))).toEqual([
      `第${MAX_TERMS * 2 + 1}字：检索词超过${MAX_TERMS}个；后面的没有检索`,
    ])
    expect(parse(`${'('.repeat(400)}光伏${')'.repeat(400)}`).query).toMatchObject({ text: '光伏' })
  })
})

const hostile = fc.string({
  unit: fc.constantFrom(
    ...' \n"“”「」『』《》()（）-－|:：,，',
    'OR',
    'NOT',
    'AND',
    ' ',
    'region:',
    '地区:',
    'year:',
    '2021-2023',
    '光',
    '伏电',
    'a',
    'Ｂ',
    '\u{20BB7}',
    '\ud800',
    '\u0000',
    "'",
    '*',
  ),
  maxLength: 60,
})

describe('whatever is typed', () => {
  test('parses to a valid tree', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (typed) => {
        const { query } = parse(typed)
        if (query) expect(QueryNode.parse(query)).toEqual(query)
      }),
      { numRuns: 500 },
    )
  })

  test('means the same when printed and parsed again', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const once = printed(typed)
        expect(printed(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('is read in time that grows with its length', () => {
    for (const piece of ['(', '"', '-', 'OR ', 'a:', '《', '地区:', '“”', ' ('])
      expect(parse(piece.repeat(100_000)).notices.length).toBeLessThan(2 * MAX_LENGTH)
  })
})
