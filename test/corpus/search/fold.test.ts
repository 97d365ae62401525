// Folding: what search holds equal, one unit for one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../corpus/search/fold.ts'

describe('folding', () => {
  test.each([
    ['ＰＵＥ≤１．３', 'pue≤1.3'],
    ['2021—2025年', '2021-2025年'],
    ['2021–2025', '2021-2025'],
    ['“源网荷储”「一体化」', '"源网荷储""一体化"'],
    ['（一）', '(一)'],
    ['一\u3000二\n三\t四\u00a0五', '一 二 三 四 五'],
    ['a\u0000\uffffb', 'a  b'],
    ['m²', 'm2'],
    ['10⁻³', '10-3'],
    ['㎡', '㎡'],
    ['各部⻔', '各部门'],
    ['著名的覆盖', '著名的覆盖'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  test('keeps every place, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text)
        expect(folded.length).toBe(text.length)
        expect(fold(folded)).toBe(folded)
      }),
    )
  })
})
