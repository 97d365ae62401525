// Things and counts beside another output of their sentence.
import { listed } from '../../../../../ingest/extract/targets/rules/listed.ts'
import { leaves, reads } from '../tables.ts'

reads(listed, [
  ['到2025年,培育绿色园区12家以上、⟦绿色工厂100家以上⟧。', '绿色园区 ≥12家 2025', '绿色工厂 ≥100家 2025'],
  [
    '到2025年,全省风电装机2000万千瓦,其中⟦海上风电500万千瓦⟧。',
    '全省风电装机 =2000万千瓦 2025',
    '海上风电装机 =500万千瓦 2025',
  ],
])

leaves(listed, ['到2025年,绿色工厂100家以上。', '到2025年,绿色公交车辆占比100%。'])
