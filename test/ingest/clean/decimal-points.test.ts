// Decimal points in the middle of the line, from a scan of the eighth five-year plan (1991).
import { expect, test } from 'vitest'
import { decimalPoints } from '../../../ingest/clean/decimal-points.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['国民生产总值增长33· 6%,由9 · 3吨下降到8·5吨。', '国民生产总值增长33.6%,由9.3吨下降到8.5吨。'],
  ['PM2\ufffd5浓度下降16\ufffd5%,优良率74\ufffd4%', 'PM2.5浓度下降16.5%,优良率74.4%'],
  ['下降16\ufffd5%', '下降16\ufffd5%'],
  ['“5·12”地震, 1·2号线, 甲·乙路', '“5·12”地震, 1·2号线, 甲·乙路'],
])('%s', (text, expected) => {
  expect(cleanWith(decimalPoints, text).value).toBe(expected)
})

test('say so', () => {
  expect(cleanWith(decimalPoints, '增长3·5%。').diagnostics).toMatchObject([
    { rule: 'decimal-points', severity: 'info' },
  ])
})
