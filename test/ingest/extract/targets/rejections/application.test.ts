// What a project must be like to be paid for.
import { application } from '../../../../../ingest/extract/targets/rejections/application.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(application, [
  '项目实施周期不超过3年。',
  '自筹资金不低于项目总投资的50%。',
  '公示时间为7个工作日。',
  '单位建筑面积能耗下降不低于10%,经认定的,按面积给予补贴。',
])
allows(application, [
  ['到2025年,办理时限压缩至5个工作日以内。', '办理时限 ≤5个工作日 2025'],
  ['到2025年,民间投资占总投资的50%以上。', '民间投资占总投资 ≥50% 2025'],
])
