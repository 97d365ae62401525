// Subjects told in the clause before their measure.
import { describe, expect, it } from 'vitest'
import { records } from './told.ts'

describe('kindsBefore', () => {
  it.each([
    [
      '到2025年,城市、县城生活污水基本全收集、全处理,污泥无害化处理率分别达到97%、95%以上。',
      '城市污泥无害化处理率 ≥97% 2025',
      '县城污泥无害化处理率 ≥95% 2025',
    ],
    [
      '到2025年,城市、农村社区服务设施基本健全,覆盖率分别达到95%、85%。',
      '城市社区服务设施覆盖率 =95% 2025',
      '农村社区服务设施覆盖率 =85% 2025',
    ],
    [
      '到2025年,小学、初中课后服务全面开展,参与率分别达到90%、80%。',
      '小学课后服务参与率 =90% 2025',
      '初中课后服务参与率 =80% 2025',
    ],
    // Another number of kinds, no 分别, kinds that are not told apart.
    ['到2025年,城市、县城生活污水基本全收集,污泥无害化处理率分别达到97%、95%、90%。'],
    ['到2025年,电力、钢铁改造基本完成,达标率分别达到97%、95%。'],
    ['到2025年,城市、县城污水基本全收集,污泥处理率达到97%。', '污泥处理率 =97% 2025'],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })
})

// Names that a verb must not eat, and what is left where it has eaten them.
it.each([
  ['到2025年,全省装配式建筑构件生产线80条。', ['全省装配式建筑构件生产线 =80条 2025']],
  ['到2025年,第三产业比重由46.3%上升为48.5%。', ['第三产业比重 =46.3% base', '第三产业比重 =48.5% 2025']],
  ['2025年底前,全市新增2400户(累计约3600户)大中型餐饮单位纳入监管平台。', []],
  ['到2025年,研制出16MW漂浮式海上风电机组样机。', []],
  ['到2025年,推动100个左右的县。', ['县 ≈100个 2025']],
])('%s', (text, expected) => {
  expect(records(text)).toEqual(expected)
})
