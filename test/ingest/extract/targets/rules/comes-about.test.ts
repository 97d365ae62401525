// Things counted as the subject of what comes of them.
import { comesAbout } from '../../../../../ingest/extract/targets/rules/comes-about.ts'
import { leaves, reads } from '../tables.ts'

reads(comesAbout, [
  ['2025年前,⟦50所公办幼儿园⟧建成投用。', '公办幼儿园 =50所 2025'],
  ['⟦50所公办幼儿园⟧力争2025年底前建成投用。', '公办幼儿园 =50所 2025'],
  ['到2025年,12个县级医院全部开工建设。', '县级医院 =12个 2025'],
  ['2025年底前,甲区、乙区等⟦7座垃圾焚烧发电厂⟧建成投运。', '垃圾焚烧发电厂 =7座 2025'],
  [
    '甲集团等6条铁路专用线力争2025年底前建成,乙公司等5条铁路专用线力争2026年投用。',
    '铁路专用线 =6条 2025',
    '铁路专用线 =5条 2026',
  ],
])
leaves(comesAbout, [
  '12个县级医院开工建设。',
  '到2025年,两个县级医院建成投用。',
  '到2025年,50%的幼儿园建成投用。',
])
