// What people write into the boxes of a document's fields, as it is sent.
import { expect, test } from 'vitest'
import { dayIn } from '../../../web/src/pages/reader/editables.ts'

test.each([
  ['2024', '2024'],
  ['2024年', '2024'],
  ['2024-03', '2024-03'],
  ['2024年3月', '2024-03'],
  ['2024年3月5日', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['2024.12.31', '2024-12-31'],
  ['2024-13-01', null],
  ['2024-02-39', null],
  ['去年三月', null],
  ['20240305', null],
])('%s → %s', (written, day) => expect(dayIn(written)).toBe(day))
