// Spaces around figures and Latin words inside sentences.
import { expect, test } from 'vitest'
import { spaces } from '../../../ingest/clean/spaces.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['到 2025 年,建成加氢站 15 座,占比达到 18.3 %。', '到2025年,建成加氢站15座,占比达到18.3%。'],
  ['油品消费量占能源消费总量的 15.8%,同比下降 1.9%。', '油品消费量占能源消费总量的15.8%,同比下降1.9%。'],
  ['采用双银 Low-E 钢化玻璃,基于 AI 技术的预报。', '采用双银Low-E钢化玻璃,基于AI技术的预报。'],
])('%s', (source, expected) => expect(cleanWith(spaces, source).value).toBe(expected))

test.each([
  '专栏 1 吉利科技智能换电站',
  '1 总体要求',
  '森林覆盖率 % 24.1 25 约束性',
  '(牵头单位:市发改委 市工信局,配合单位:各县)',
  '依据 ISO 14001 环境管理体系标准,开展认证。'.replace('据 ', '据').replace(' 环', '环'),
])('stays: %s', (source) => expect(cleanWith(spaces, source).value).toBe(source))
