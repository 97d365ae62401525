// Query parameters: what is accepted, what is refused, and that the refusal names the parameter and says what to write.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { day, flag, list, listOf, number, paging, query, text, years } from '../../api/params.ts'
import { invalid } from '../../api/validation.ts'

const Params = query({
  q: text('words'),
  region: list('names'),
  level: listOf(z.enum(['national', 'province']), 'levels'),
  year: years('of issue'),
  min: number('at least'),
  draft: flag('1', 'with drafts'),
  from: day('first', 'from'),
  to: day('last', 'to'),
  ...paging(),
})
const DEFAULTS = { draft: true, offset: 0, limit: 50 }

describe('accepted', () => {
  test.each<[Record<string, string | string[]>, object]>([
    [{}, {}],
    [{ region: '贵州省' }, { region: ['贵州省'] }],
    [{ region: '贵州省,云南省，四川省' }, { region: ['贵州省', '云南省', '四川省'] }],
    [{ region: ['贵州省', '云南省, 四川省'] }, { region: ['贵州省', '云南省', '四川省'] }],
    [{ region: '' }, { region: undefined }],
    [{ region: ', ' }, { region: undefined }],
    [{ level: ['province', 'national'] }, { level: ['province', 'national'] }],
    [{ year: '2025,2030' }, { year: [2025, 2030] }],
    [{ min: '-0.5' }, { min: -0.5 }],
    [{ draft: '0' }, { draft: false }],
    [
      { from: '2025', to: '2025' },
      { from: '2025-01-01', to: '2025-12-31' },
    ],
    [
      { from: '2024-02', to: '2024-02' },
      { from: '2024-02-01', to: '2024-02-29' },
    ],
    [{ from: '2025-06-30' }, { from: '2025-06-30' }],
    [
      { limit: '1000', offset: '20' },
      { limit: 1000, offset: 20 },
    ],
  ])('%o', (given, expected) => {
    expect(Params.parse(given)).toEqual({ ...DEFAULTS, ...expected })
  })
})

describe('refused', () => {
  test.each<[Record<string, string | string[]>, string, string]>([
    [{ limit: '0' }, 'limit', '1到1000'],
    [{ limit: '1001' }, 'limit', '1到1000'],
    [{ limit: '' }, 'limit', '整数'],
    [{ limit: '1e2' }, 'limit', '整数'],
    [{ limit: '-1' }, 'limit', '整数'],
    [{ limit: ['1', '2'] }, 'limit', '只能写一次'],
    [{ offset: '1.5' }, 'offset', '整数'],
    [{ offset: '99999999999999999999' }, 'offset', '整数'],
    [{ q: ['a', 'b'] }, 'q', '只能写一次'],
    [{ q: 'x'.repeat(2001) }, 'q', '太长'],
    [{ level: '省' }, 'level', 'national、province'],
    [{ year: '25' }, 'year', '四位年份'],
    [{ year: '2025,二〇三〇' }, 'year', '四位年份'],
    [{ min: '二十' }, 'min', '数字'],
    [{ min: 'Infinity' }, 'min', '数字'],
    [{ draft: 'false' }, 'draft', '0、1'],
    [{ from: '2025-02-30' }, 'from', '日期'],
    [{ to: '2025-13' }, 'to', '日期'],
    [{ to: '明天' }, 'to', '日期'],
    [{ regoin: '贵州省' }, 'regoin', '没有参数“regoin”'],
  ])('%o', (given, parameter, words) => {
    const result = Params.safeParse(given)
    if (result.success) throw new Error('accepted')
    const problem = invalid(result.error)
    expect(problem.kind).toBe('bad-request')
    expect(problem.errors).toHaveLength(1)
    expect(problem.errors[0]).toMatchObject({ parameter })
    expect(problem.errors[0]?.message).toContain(words)
  })
})
