// Class names that carry a number.
import { className } from '../../../../../ingest/extract/targets/rejections/class-name.ts'
import { allows, refuses } from '../tables.ts'

refuses(className, [
  '到2025年,建设3人制篮球场。',
  '到2025年,30万千瓦级煤电机组全部改造。',
  '到2025年,建成500千伏变电站。',
  '到2025年,全面进入5G时代,覆盖100米级道路。',
  '到2025年,关停供热半径15公里范围内的燃煤锅炉。',
  '到2025年,学校周边200米范围内全面整治。',
])
allows(className, [
  ['到2025年,误差控制在5%以内。', '误差 ≤5% 2025'],
  ['到2025年,煤电装机达到3000万千瓦。', '煤电装机 =3000万千瓦 2025'],
  ['到2025年,培育20家省级以上园区。', '省级以上园区 =20家 2025'],
])
