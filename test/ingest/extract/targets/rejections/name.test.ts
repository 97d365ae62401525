// Numbers inside titles and names.
import { name } from '../../../../../ingest/extract/targets/rejections/name.ts'
import { allows, refuses } from '../tables.ts'

refuses(name, [
  '到2025年,落实《能效提升三年行动计划(2000吨以上企业)》。',
  '到2025年,深化“15个产业集群”建设。',
])
allows(name, [
  ['到2025年,建成“无废城市”100个。', '“无废城市” =100个 2025'],
  ['到2025年,落实《方案》,森林覆盖率达到45%。', '森林覆盖率 =45% 2025'],
])
