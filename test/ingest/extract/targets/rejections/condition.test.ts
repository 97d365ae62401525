// Conditions under which something applies.
import { condition } from '../../../../../ingest/extract/targets/rejections/condition.ts'
import { allows, passesOver, refuses } from '../tables.ts'

refuses(condition, [
  '2025年,近三年内承担核查项目不少于3项。',
  '2025年,参与人数达1000人以上的大型活动,可开展碳中和。',
  '到2025年,建筑面积超过2万平方米的,应当实行能耗监测。',
  '到2025年,年用能3000吨以上或用水1000吨以上的企业完成审核。',
  '申报条件:到2025年,研发投入达到5%。',
  '2025年,每增加1人补助标准相应提高。',
])
passesOver(condition, [
  '对合同能源管理项目,投资达70%以上且项目年节能量达200吨标准煤以上,按照每吨500元的标准补助。',
  '对普惠性幼儿园,在园幼儿达到90人以上,给予一次性补助。',
  '凡基地种植面积达到500亩以上,按每亩200元的标准奖励。',
])
allows(condition, [
  ['对老旧小区实施改造,改造率达到90%,完善配套设施。', '改造率 =90%'],
  ['到2025年,建筑面积达到2万平方米。', '建筑面积 =2万平方米 2025'],
])
