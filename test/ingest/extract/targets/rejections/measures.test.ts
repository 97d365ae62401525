// Counts of the measures themselves.
import { measures } from '../../../../../ingest/extract/targets/rejections/measures.ts'
import { allows, refuses } from '../tables.ts'

refuses(measures, [
  '到2025年,从四个方面推进落实。',
  '到2025年,部署15项任务。',
  '到2025年,完善3个体系建设。',
  '到2025年,设约束性指标21项。',
  '2025年实施47项民生实事。',
])
allows(measures, [['到2025年,实施技术改造项目100项。', '技术改造项目 =100项 2025']])
