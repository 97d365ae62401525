// Figures that were run together, and the one way to part them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedIn, yearsIn } from '../../../../../../ingest/extract/targets/tables/unglued/ways.ts'

describe('a base, a goal and the change between them', () => {
  // From 国家环境保护“十二五”规划 and “十一五”规划.
  it.each([
    ['2551.72347.6-8', '%', '万吨', '2551.7', '2347.6', -8],
    ['264.4238.0-10', '%', '万吨', '264.4', '238.0', -10],
    ['14141270-10', '%', '万吨', '1414', '1270', -10],
    ['17.7<15-2.7', '个百分点', '%', '17.7', '<15', -2.7],
    ['55>605', '个百分点', '%', '55', '>60', 5],
    ['41＞432', '个百分点', '%', '41', '＞43', 2],
    ['69.4755.6', '个百分点', '%', '69.4', '75', 5.6],
  ])('%s%s', (figures, unit, rowUnit, base, goal, change) =>
    expect(changedIn(figures, unit, rowUnit)).toEqual({ base, goal, change }),
  )

  it.each([
    ['no change fits', '14141270-30', '%', '万吨'],
    ['several fit', '1111', '个百分点', '%'],
    ['no third figure', '1270', '%', '万吨'],
    ['nothing changes', '50500', '%', '万吨'],
  ])('is not told where %s', (_, figures, unit, rowUnit) =>
    expect(changedIn(figures, unit, rowUnit)).toBeNull(),
  )

  it('is made of the figures, all of them and in their order', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.nat(99), (base, goal, change) => {
        const figures = `${base}${goal}${change}`
        const found = changedIn(figures, '个百分点', '%')
        if (found) expect(`${found.base}${found.goal}${found.change}`).toBe(figures)
      }),
    )
  })
})

describe('values of years that follow one another', () => {
  // From 广安市促进返乡下乡创业年度新增目标任务表.
  it.each([
    ['3200360036002800', 4, ['3200', '3600', '3600', '2800']],
    ['1400160016001200', 4, ['1400', '1600', '1600', '1200']],
    ['6321', 4, ['6', '3', '2', '1']],
    ['101214', 3, ['10', '12', '14']],
  ])('%s in %i', (figures, count, expected) => expect(yearsIn(figures, count)).toEqual(expected))

  it.each([
    ['too few', '12', 3],
    ['as likely in two ways', '11111', 3],
    ['one begins with a nought', '100200', 5],
  ])('are not told where figures are %s', (_, figures, count) => expect(yearsIn(figures, count)).toBeNull())

  it('are made of the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9999), { minLength: 3, maxLength: 4 }), (values) => {
        const found = yearsIn(values.join(''), values.length)
        if (found) expect(found.join('')).toBe(values.join(''))
      }),
    )
  })
})
