// Counts between what says which and what says of what.
import { which } from '../../../../../ingest/extract/targets/rules/which.ts'
import { leaves, reads } from '../tables.ts'

reads(which, [
  ['到2025年,建成国家级2个、⟦省级10个示范园区⟧。', '国家级示范园区 =2个 2025', '省级示范园区 =10个 2025'],
  ['到2025年,新增公办型20所、⟦普惠型30所幼儿园⟧。', '公办型幼儿园 ↑=20所 2025', '普惠型幼儿园 ↑=30所 2025'],
])

leaves(which, [
  '到2025年,建成国家级园区2个、省级园区10个。',
  '到2025年,省级10个示范园区完成改造。',
  '到2025年,新增床位20张、达标率10%的目标。',
])
