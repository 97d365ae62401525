// Any text: records lie in it and hold numbers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './told.ts'

const PIECES = [
  '到2025年,',
  '比2020年',
  '2030年',
  '森林覆盖率',
  '单位能耗',
  '装机',
  '达到',
  '下降',
  '建成',
  '分别',
  '其中',
  '20%',
  '3—5个',
  '1/3',
  '翻一番',
  '万千瓦',
  '的',
  '和',
  '、',
  ',',
  '。',
  '(',
  ')',
  '“',
  '”',
  '《',
  '\n',
  '一、总体要求\n',
  '以上',
  '力争',
  '企业',
]

describe('any text', () => {
  it('gives records that lie in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const { targets, facts, diagnostics } = read(text)
        for (const { span, value, indicator } of [...targets, ...facts]) {
          expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
          expect([value].flat().every(Number.isFinite)).toBe(true)
          expect(indicator).not.toBe('')
        }
        for (const { span } of diagnostics)
          expect(span === undefined || (0 <= span[0] && span[1] <= text.length)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('is read the same wherever it stands', () => {
    const sentence = '到2025年,森林覆盖率达到45%。'
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('加强管理。', '推动发展,', '\n', '强化责任。'), { maxLength: 8 }),
        (before) => {
          const text = `${before.join('')}\n${sentence}`
          const { targets } = read(text)
          expect(targets.map(({ span }) => text.slice(...span))).toEqual(['森林覆盖率达到45%'])
        },
      ),
      { numRuns: 50 },
    )
  })
})
