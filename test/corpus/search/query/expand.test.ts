// What a word is searched by beside itself.
import { describe, expect, test } from 'vitest'
import { expand } from '../../../../corpus/search/query/expand.ts'
import { parse } from '../../../../corpus/search/query/parser.ts'
import type { Term } from '../../../../corpus/search/query/query.ts'
import { simplify } from '../../../../corpus/search/query/script.ts'
import { contentWords, segment } from '../../../../corpus/search/query/segmenter.ts'

/** Alternatives of a query of one term, parts joined by +, each with its origin. */
async function alternatives(typed: string, wide = true): Promise<string[]> {
  const { query } = await expand(parse(typed).query, wide, segment)
  const term = query?.kind === 'term' ? query : undefined
  return shown(term)
}
const shown = (term: Term | undefined): string[] =>
  term?.alternatives.map(({ parts, origin }) => `${origin} ${parts.join('+')}`) ?? []

describe('alternatives', () => {
  test.each([
    ['光伏', 'synonym 太阳能发电'],
    ['充電樁', 'synonym 充电设施'],
    ['ccus', 'synonym 碳捕集利用与封存'],
    ['双碳', 'synonym 碳达峰+碳中和'],
    ['蓝碳', 'related 红树林'],
    ['发改委', 'synonym 发展改革委'],
    ['市发改委', 'synonym 市发展改革委'],
    ['碳达峰方案', 'segments 碳达峰+方案'],
    ['双碳人才培养', 'synonym 碳达峰+碳中和+人才培养'],
    ['短流程炼钢占比', 'synonym 电炉炼钢+占比'],
    ['光伏、风电和储能', 'segments 光伏+风电和储能'],
  ])('of %s: %s', async (typed, wanted) => {
    expect(await alternatives(typed)).toContain(wanted)
  })

  test('the first is as typed, in simplified script and folded', async () => {
    expect((await alternatives('電網ＡＢ'))[0]).toBe('written 电网ab')
  })

  test('only as typed when quoted or not wanted', async () => {
    expect(await alternatives('"光伏"')).toEqual(['written 光伏'])
    expect(await alternatives('光伏', false)).toEqual(['written 光伏'])
    expect(await alternatives('碳达峰实施方案', false)).toEqual(['written 碳达峰实施方案'])
  })

  test('red mangroves are no blue carbon, and AI is not in MAIN', async () => {
    expect(await alternatives('红树林')).toEqual(['written 红树林'])
    expect(await alternatives('MAIN')).toEqual(['written main'])
  })
})

describe('script', () => {
  test.each([
    ['碳達峯', '碳达峰'],
    ['電網', '电网'],
    ['著名', '著名'],
    ['乾坤', '乾坤'],
    ['覆盖', '覆盖'],
    ['著力推進', '着力推进'],
    ['PUE 2025', 'PUE 2025'],
  ])('%s is %s', (typed, simplified) => {
    expect(simplify(typed)).toBe(simplified)
  })
})

describe('words of a phrase', () => {
  test.each([
    [
      ['碳达峰', '的', '方案'],
      ['碳达峰', '方案'],
    ],
    [
      ['短', '流程', '炼钢', '占', '比'],
      ['短流程', '炼钢', '占比'],
    ],
    [['1500', '辆'], ['1500辆']],
    [['光', '储', '直', '柔'], ['光储直柔']],
    [
      ['智能', '微', '电网', '、', '虚拟', '电厂'],
      ['智能', '微电网', '虚拟', '电厂'],
    ],
    [['碳', '，', '能源'], ['能源']],
    [['的'], []],
    [['能源', '能源'], ['能源']],
  ])('%j are %j', (words, wanted) => {
    expect(contentWords(words)).toEqual(wanted)
  })
})
