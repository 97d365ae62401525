// Line ends become \n, invisible characters go.
import { expect, test } from 'vitest'
import { invisible } from '../../../ingest/clean/invisible.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['一\r\n二\r\n', '一\n二\n'],
  ['一\r二', '一\n二'],
  ['碳\u200b达\ufeff峰\u00ad', '碳达峰'],
  ['一\u2028二\f三\v四', '一\n二\n三\n四'],
  ['一\n二\t三', '一\n二\t三'],
])('%j', (source, expected) => expect(cleanWith(invisible, source).value).toBe(expected))
