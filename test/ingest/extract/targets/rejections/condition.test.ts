// Conditions under which something applies.
import { condition } from '../../../../../ingest/extract/targets/rejections/condition.ts'
import { allows, refuses } from '../tables.ts'

refuses(condition, [
  '2025年,近三年内承担核查项目不少于3项。',
  '2025年,参与人数达1000人以上的大型活动,可开展碳中和。',
  '到2025年,建筑面积超过2万平方米的,应当实行能耗监测。',
  '到2025年,年用能3000吨以上或用水1000吨以上的企业完成审核。',
  '申报条件:到2025年,研发投入达到5%。',
  '2025年,每增加1人补助标准相应提高。',
])
allows(condition, [['到2025年,建筑面积达到2万平方米。', '建筑面积 =2万平方米 2025']])
