// Spaces around figures and Latin words inside sentences.
import { expect, test } from 'vitest'
import { spaces } from '../../../ingest/clean/spaces.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['到 2025 年,建成加氢站 15 座,占比达到 18.3 %。', '到2025年,建成加氢站15座,占比达到18.3%。'],
  ['油品消费量占能源消费总量的 15.8%,同比下降 1.9%。', '油品消费量占能源消费总量的15.8%,同比下降1.9%。'],
  ['采用双银 Low-E 钢化玻璃,基于 AI 技术的预报。', '采用双银Low-E钢化玻璃,基于AI技术的预报。'],
  ['由市发改委 、 市工信局负责 , 占比达到40% 。', '由市发改委、市工信局负责,占比达到40%。'],
  [
    '推进“ 十四五 ”规划(含 技改)实施,落实《 规划 》要求。',
    '推进“十四五”规划(含 技改)实施,落实《规划》要求。',
  ],
  // Lines without a stop.
  ['完成时限:2022 年 12 月底前', '完成时限:2022年12月底前'],
  ['(二)项目申报(每年 7 月-9 月)', '(二)项目申报(每年7月-9月)'],
  ['自 2022 年 3 月 1 日起', '自 2022年3月1日起'],
  ['指标 2020 年 2025 年', '指标 2020年 2025年'],
])('%s', (source, expected) => expect(cleanWith(spaces, source).value).toBe(expected))

test.each([
  '专栏 1 吉利科技智能换电站',
  '1 总体要求',
  '2 日间手术占比 % 20',
  '12 月度用电量 亿千瓦时 30',
  '森林覆盖率 % 24.1 25 约束性',
  '(牵头单位:市发改委 市工信局,配合单位:各县)',
  '依据 ISO 14001 环境管理体系标准,开展认证。'.replace('据 ', '据').replace(' 环', '环'),
])('stays: %s', (source) => expect(cleanWith(spaces, source).value).toBe(source))
