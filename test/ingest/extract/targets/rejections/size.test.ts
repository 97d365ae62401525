// Sizes of single projects.
import { size } from '../../../../../ingest/extract/targets/rejections/size.ts'
import { allows, refuses } from '../tables.ts'

refuses(size, [
  '到2025年,建设单机30万千瓦、替代小机组的项目。',
  '到2025年,年产10万吨再生金属项目建成投产。',
  '到2025年,总投资3亿元的项目开工。',
])
allows(size, [['到2025年,再生金属年产量达到10万吨。', '再生金属年产量 =10万吨 2025']])
