// Values that describe the noun behind them.
import { attributed } from '../../../../../ingest/extract/targets/rules/attributed.ts'
import { leaves, reads } from '../tables.ts'

reads(attributed, [
  ['到2025年,⟦省级电网基本具备5%以上的尖峰负荷响应能力⟧。', '省级电网尖峰负荷响应能力 ≥5% 2025'],
  ['到2025年,⟦建筑本体达到75%节能要求⟧。', '建筑本体节能要求 =75% 2025'],
  ['到2025年,⟦形成最大用电负荷5%左右的需求侧响应能力⟧。', '需求侧响应能力 ≈5% 2025'],
  ['到2025年,形成年产⟦100万辆整车生产能力⟧。', '整车生产能力 =100万辆 2025'],
  ['到2025年,通过气电双调⟦形成20%用户侧调峰能力⟧。', '用户侧调峰能力 =20% 2025'],
])

leaves(attributed, ['到2025年,具备5个以上的示范企业。', '到2025年,响应能力达到5%。'])
