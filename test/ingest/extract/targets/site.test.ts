// Sentences, clauses and lists around quantities.
import { describe, expect, it } from 'vitest'
import { quantities } from '../../../../ingest/extract/numbers/quantity.ts'
import { sites } from '../../../../ingest/extract/targets/site.ts'
import { contextOf } from '../helpers.ts'

const read = (text: string): { clause: string; span: string; count: number }[] =>
  sites(quantities(text), contextOf(text)).map(({ clause, span, quantities: listed }) => ({
    clause: text.slice(...clause),
    span: text.slice(...span),
    count: listed.length,
  }))

describe('sites', () => {
  it.each([
    ['总量增长,占比达到20%,速度加快。', '占比达到20%', '20%', 1],
    ['分别下降3%、3.6%和4.2%左右。', '分别下降3%、3.6%和4.2%左右', '3%、3.6%和4.2%左右', 3],
    ['分别达到407、700万千瓦。', '分别达到407、700万千瓦', '407、700万千瓦', 2],
    ['产值达到1,200亿元;', '产值达到1,200亿元', '1,200亿元', 1],
    ['用水(含地表水,地下水)下降5%。', '用水(含地表水,地下水)下降5%', '5%', 1],
    ['装机(含海上,约200万千瓦)增长。', '约200万千瓦', '200万千瓦', 1],
    ['排放(简称“碳排放")总量控制在277万吨。', '排放(简称“碳排放")总量控制在277万吨', '277万吨', 1],
    ['“森林,覆盖率”达到45%。', '“森林,覆盖率”达到45%', '45%', 1],
  ])('%s', (text, clause, span, count) => {
    expect(read(text)).toEqual([{ clause, span, count }])
  })

  it('keeps apart what only stands near', () => {
    expect(read('占比达到20%,其中5%以上。').map(({ count }) => count)).toEqual([1, 1])
  })

  it('does not look further than a clause can be long', () => {
    const [site] = read(`${'字'.repeat(1000)}20%${'字'.repeat(1000)}`)
    expect(site?.clause.length).toBeLessThan(600)
  })
})
