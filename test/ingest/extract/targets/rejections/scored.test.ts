// What earns points.
import { scored } from '../../../../../ingest/extract/targets/rejections/scored.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(scored, [
  '社区内设立1处以上图书角另加1分。',
  '校园内建设1个劳动实践基地,得2分。',
  '绿地植物比例在85%以上,得3分。',
])
allows(scored, [['到2025年,建设1处以上图书角,纳入分类管理。', '图书角 ≥1处 2025']])
