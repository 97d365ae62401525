// Which headings look back, and which only sound so.
import { describe, expect, it } from 'vitest'
import { looksBack } from '../../../ingest/extract/looks-back.ts'

describe('looks back', () => {
  it.each([
    '“十四五”时期工作成效',
    '教育事业发展取得显著成效',
    '深入推进医改取得新进展',
    '医疗服务体系建设成效显著',
    '发展基础与面临形势',
    '规划重点任务及措施落实情况',
    '交通运输发展任重道远',
    '粮食安全形势依然严峻',
    '短板和瓶颈',
    '机遇与挑战',
    '资源环境特征',
    '发展趋势',
    '农村公路养护再建新功',
    '存在的主要问题',
    '应对人口老龄化工作成效',
  ])('%s', (title) => {
    expect(looksBack(title)).toBe(true)
  })
})

describe('looks ahead', () => {
  it.each([
    '强化“三医”联动,稳固医改成效',
    '夯实卫生健康事业发展基础',
    '开展教学改革与成效评估',
    '巩固拓展脱贫攻坚成果',
    '加强治理,“一校一策”见成效',
    '细化组织实施,推动改革取得实效',
    '优化发展环境',
    '摸清资源现状',
    '成果转化应用',
    '补齐短板弱项',
    '在数字化背景下深化改革',
    '取得的收入免征所得税',
    '顺应数字化发展趋势',
    '主要目标',
  ])('%s', (title) => {
    expect(looksBack(title)).toBe(false)
  })
})
