// The lexicon of units: one unit for every spelling, factors that hold, guards that name what they guard.
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import data from '../../../corpus/lexicon/units.json' with { type: 'json' }
import {
  canonicalOf,
  canonicalRatios,
  counters,
  guardOf,
  perTime,
  unitNamed,
  unitSpellings,
} from '../../../corpus/lexicon/units.ts'
import { measureOf } from '../../../ingest/extract/numbers/dimensions.ts'

describe('units.json', () => {
  it('gives every spelling one unit', () => {
    expect(new Set(unitSpellings).size).toBe(unitSpellings.length)
    for (const spelling of unitSpellings) expect(unitNamed(spelling)).toBeDefined()
  })

  it('lists spellings longest first', () => {
    const lengths = unitSpellings.map(({ length }) => length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
  })

  it('holds no traditional form', () => {
    const simplified = Converter({ from: 'tw', to: 'cn' })
    expect(unitSpellings.filter((spelling) => simplified(spelling) !== spelling)).toEqual([])
  })

  it.each(Object.entries(data.dimensions))(
    '%s is compared in a unit of its own size',
    (dimension, { canonical }) => {
      const measure = measureOf(canonical)
      expect(measure?.dimension).toBe(dimension)
      expect(measure?.factor).toBeCloseTo(1, 9)
      expect(canonicalOf(dimension)).toBe(canonical)
    },
  )

  it.each([...counters])('%s counts things of its own kind', (counter) => {
    expect(measureOf(counter)).toEqual({ dimension: counter, factor: 1 })
  })

  it('guards only what is a unit', () => {
    expect(Object.keys(data.guards).filter((spelling) => unitNamed(spelling) === undefined)).toEqual([])
    expect(guardOf('条')).toContain('件')
    expect(guardOf('万千瓦')).toBe('')
    const unguarded = Object.entries(data.unguarded)
    expect(
      unguarded.filter(([unit, words]) => words.some(([first]) => !guardOf(unit).includes(first ?? '。'))),
    ).toEqual([])
  })

  it('knows both halves of the ratios that others are compared in', () => {
    expect(canonicalRatios.filter((ratio) => measureOf(ratio) === null)).toEqual([])
    expect(new Set(canonicalRatios).size).toBe(canonicalRatios.length)
  })

  it('divides by times that are not listed among what is measured twice', () => {
    expect(new Set(perTime).size).toBe(perTime.length)
  })
})
