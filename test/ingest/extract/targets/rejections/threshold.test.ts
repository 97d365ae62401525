// Thresholds that say which things are meant.
import { threshold } from '../../../../../ingest/extract/targets/rejections/threshold.ts'
import { allows, refuses } from '../tables.ts'

refuses(threshold, [
  '到2025年,年耗能5000吨标准煤以上的企业全部接入平台。',
  '到2025年,人口100万以上的城市基本建成系统。',
  '到2025年,6层及以下住宅完成改造。',
  '到2025年,全面完成20万千瓦以上燃煤机组节能改造。',
  '到2025年,提高10%以下低浓度瓦斯利用率。',
  '到2025年,淘汰35吨/小时以下燃煤锅炉。',
])
allows(threshold, [
  ['到2025年,完成60万平方米既有建筑节能改造。', '既有建筑节能改造 =60万平方米 2025'],
  ['到2025年,煤电装机达到3000万千瓦以上。', '煤电装机 ≥3000万千瓦 2025'],
])
