// Rates that a rule sets.
import { byStandard } from '../../../../../ingest/extract/targets/rejections/by-standard.ts'
import { allows, refuses } from '../tables.ts'

refuses(byStandard, ['到2025年,对企业按支出的50%给予补贴。', '到2025年,按研发投入的20%给予后补助。'])
allows(byStandard, [
  ['2026年,公共数据按需归集率达60%。', '公共数据按需归集率 =60% 2026'],
  ['到2025年,配建充电设施的车位占比不低于30%。', '配建充电设施的车位占比 ≥30% 2025'],
  ['到2025年,公共停车场按不低于总车位30%的要求配建充电设施。', '公共停车场配建充电设施 ≥30% 2025'],
])
