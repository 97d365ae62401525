// Shares that say which things are meant.
import { shareOfClass } from '../../../../../ingest/extract/targets/rejections/share-of-class.ts'
import { allows, refuses } from '../tables.ts'

refuses(shareOfClass, ['到2025年,能效提升20%以上的建筑给予表彰。', '到2025年,10%以下低浓度瓦斯得到利用。'])
allows(shareOfClass, [
  ['到2025年,60%以上的学校达到创建要求。', '学校达到创建要求 ≥60% 2025'],
  ['到2025年,研发经费每年以10%以上的比例增加。', '研发经费 ↑≥10% 2025'],
  ['到2025年,形成最大用电负荷5%左右的需求侧响应能力。', '需求侧响应能力 ≈5% 2025'],
])
