// Rates inside names, and rates that are values beside a count.
import { withinName } from '../../../../../ingest/extract/targets/rejections/within-name.ts'
import { allows, refuses } from '../tables.ts'

refuses(withinName, ['到2025年,完成能效提升3%以上节能改造第2阶段工作。'])

allows(withinName, [
  ['到2025年,累计完成平均节能率3%以上节能调适300万平方米。', '平均节能率3%以上节能调适 =300万平方米 2025'],
  ['到2025年,完成能效提升3%以上节能改造300万平方米。', '能效提升3%以上节能改造 =300万平方米 2025'],
  ['到2025年,推动能耗下降3%以上、建成园区20个。', '能耗 ↓≥3% 2025', '园区 =20个 2025'],
])
