// The extent of counted things.
import { sized } from '../../../../../ingest/extract/targets/rules/sized.ts'
import { leaves, reads } from '../tables.ts'

reads(sized, [
  ['到2025年,建成⟦面积10万平方米⟧的3个物流园区。', '物流园区面积 =10万平方米 2025', '物流园区 =3个 2025'],
  [
    '着力推进建设总面积300万亩的12个森林片区、⟦总面积18万亩⟧的5个湿地片区。',
    '森林片区总面积 =300万亩',
    '森林片区 =12个',
    '湿地片区总面积 =18万亩',
    '湿地片区 =5个',
  ],
])

leaves(sized, [
  '到2025年,建设装机容量100万千瓦的抽水蓄能电站。',
  '到2025年,完成面积2万平方米以上的公共建筑改造。',
])
