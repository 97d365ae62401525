// Goals told as a measure of something else.
import { yardstick } from '../../../../../ingest/extract/targets/rejections/yardstick.ts'
import { allows, passesOver, refuses } from '../tables.ts'

refuses(yardstick, [
  '对标国家2030年碳强度下降65%目标任务,面临着还欠账、赶进度、控总量的多重压力。',
  '与到2025年森林覆盖率达到40%的目标相比,仍有较大差距。',
])
passesOver(yardstick, [
  '距每千人口床位数达到8张的目标尚有差距。',
  '我市超额完成国家下达的下降19.5%和16%的目标任务。',
])
allows(yardstick, [
  ['锚定到2025年护理型床位占比达到55%以上的目标,加大建设力度。', '护理型床位占比 ≥55% 2025'],
  ['对标国家要求,到2025年入园率达到95%。', '入园率 =95% 2025'],
])
