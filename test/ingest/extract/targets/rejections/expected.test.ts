// What is expected to come by itself.
import { expected } from '../../../../../ingest/extract/targets/rejections/expected.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(expected, [
  '1以2025年全省用电量8000亿千瓦时、外来电量820亿千瓦时计。',
  '初步预计,到2025年,可再生能源发电相当于减少二氧化碳排放约8700万吨。',
  '测算到2030年学位缺口达到2万个。',
  '预计2050年全球80%左右的电力消费来自可再生能源。',
  '“十四五”期间新建学校总规模预计可能达到100万平方米。',
  '按照2025年每千人4.5个托位的目标,缺口达8372个。',
])
allows(expected, [
  ['到2025年,学位缺口控制在500个以内。', '学位缺口 ≤500个 2025'],
  ['预计到2025年学位达到20万个。', '学位 =20万个 2025'],
  ['到2025年,床位达到9万张。', '床位 =9万张 2025'],
])
