// What is permitted, not promised.
import { permitted } from '../../../../../ingest/extract/targets/rejections/permitted.ts'
import { allows, passesOver, refuses } from '../tables.ts'

refuses(permitted, ['到2025年,产业园区可配建不超过7%的商业服务设施。'])
passesOver(permitted, [
  '配套公租房可占不超过10%的比例。',
  '集中连片造林达到500亩以上的,允许可利用不超过3%的土地开展生态旅游。',
  '养老机构可以将不超过20%的床位面向社会开放。',
  '允许公办幼儿园收取不超过10%的服务费用。',
])
allows(permitted, [
  ['到2025年,可再生能源弃电率不超过5%。', '可再生能源弃电率 ≤5% 2025'],
  ['到2025年,可用水量不超过20亿立方米。', '可用水量 ≤20亿立方米 2025'],
])
