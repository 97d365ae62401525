// Traditional script becomes simplified, and nothing else changes.
import { describe, expect, test } from 'vitest'
import { slice, toSource } from '../../../corpus/text.ts'
import { script, toSimplified } from '../../../ingest/clean/script.ts'
import { PAIRS } from '../../../ingest/clean/script-detection.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const TRADITIONAL =
  '到2025年,成渝地區單位地區生產總值能耗持續降低,推動實現能耗“雙控”向碳排放總量和強度“雙控”轉變。'
const SIMPLIFIED =
  '到2025年,成渝地区单位地区生产总值能耗持续降低,推动实现能耗“双控”向碳排放总量和强度“双控”转变。'

test('every telling pair is one character in its two scripts', () => {
  expect(PAIRS.length % 2).toBe(0)
  for (let i = 0; i < PAIRS.length; i += 2) {
    const [traditional = '', simplified = ''] = PAIRS.slice(i, i + 2)
    expect([toSimplified(traditional), toSimplified(simplified)]).toEqual([simplified, simplified])
  }
})

describe('traditional', () => {
  test('is simplified and said to be so', () => {
    const { text, traditional, diagnostics } = cleanText(TRADITIONAL)
    expect(text.value).toBe(SIMPLIFIED)
    expect(traditional).toBe(true)
    expect(diagnostics.map(({ rule }) => rule)).toContain('script')
  })

  test('is quoted as written', () => {
    const { text } = cleanWith(script, TRADITIONAL)
    const at = text.value.indexOf('单位地区')
    expect(TRADITIONAL.slice(...toSource(text, [at, at + 4]))).toBe('單位地區')
  })

  test.each([
    ['著力推動綠色發展,這個國家', '着力推动绿色发展,这个国家'],
    ['電動車與充電樁數量應當達到', '电动车与充电桩数量应当达到'],
    ['乾旱與乾隆,這裡的發現', '干旱与乾隆,这里的发现'],
  ])('%s', (source, expected) => expect(cleanWith(script, source).value).toBe(expected))
})

describe('simplified', () => {
  test.each([
    SIMPLIFIED,
    '提高覆盖率,着力推进,著作权保护,乾坤湾,发布于后周,瞭望塔,藉此机会,剩余价值,准备',
    '本方案由“復興號”动车组承担,这些发展规划应当由各级部门实现并总结经验,设区的市负责',
  ])('stays: %s', (source) => {
    const { text, traditional } = cleanText(source)
    expect(text.value).toBe(source)
    expect(traditional).toBe(false)
  })
})

test('a text of both is converted where it is traditional', () => {
  const simplified =
    '提高森林覆盖率,着力发展绿色产业,这些规划应当总结经验,实现转变,著作权归发布单位。\n'.repeat(20)
  const both = `${simplified}${TRADITIONAL}\n${simplified}`
  const { text, traditional } = cleanText(both)
  expect(traditional).toBe(true)
  expect(text.value).toBe(`${simplified}${SIMPLIFIED}\n${simplified}`)
})

test('where a conversion changes the length, only the changed place loses its exact map', () => {
  const source = '這個國家應當發展經濟,勣的產業規劃與環境,實現總體目標。'
  const { text, value } = cleanWith(script, source)
  expect(value.length).not.toBe(source.length)
  const at = value.indexOf('总体目标')
  expect(source.slice(...toSource(text, [at, at + 4]))).toBe('總體目標')
  expect(slice(text, [at, at + 4]).runs.every(({ exact }) => exact)).toBe(true)
})
