// Values that are a part of something named before them.
import { shareOf } from '../../../../../ingest/extract/targets/rules/share-of.ts'
import { leaves, reads } from '../tables.ts'

reads(shareOf, [
  ['到2025年,⟦抽水蓄能装机达到最大用电负荷的20%⟧。', '抽水蓄能装机 =20% 2025'],
  ['到2025年,⟦需求侧响应能力不低于最大用电负荷5%⟧。', '需求侧响应能力 ≥5% 2025'],
  ['到2025年,⟦新能源汽车达到汽车新车销售量的50%⟧。', '新能源汽车 =50% 2025'],
  ['拆除建筑面积不应大于现状总建筑面积的20%。', '拆除建筑面积 ≤20%'],
  ['到2025年,电力消费占终端能源消费的30%以上。', '电力消费占终端能源消费 ≥30% 2025'],
])

leaves(shareOf, ['到2025年,非化石能源消费比重达到20%。', '到2025年,完成任务的20%。'])
