// Characters that were written out by name.
import { expect, test } from 'vitest'
import { entities } from '../../../ingest/clean/entities.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['建立“互联网+美育&quot;网络平台', '建立“互联网+美育"网络平台'],
  ['控制在0.8&permil;以下', '控制在0.8‰以下'],
  ['推进&nbsp;改造&#65288;试点&#65289;', '推进 改造(试点)'],
  ['A&B公司、R&D经费 &unknown;', 'A&B公司、R&D经费 &unknown;'],
])('%s', (source, expected) => expect(cleanWith(entities, source).value).toBe(expected))
