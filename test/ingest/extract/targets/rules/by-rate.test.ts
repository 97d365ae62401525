// Growth told as a rate.
import { byRate } from '../../../../../ingest/extract/targets/rules/by-rate.ts'
import { leaves, reads } from '../tables.ts'

reads(byRate, [
  ['到2025年,⟦研发经费每年以10%以上的比例增加⟧。', '研发经费 ↑≥10% 2025'],
  ['到2025年,⟦规上工业增加值以年均5%的速度增长⟧。', '规上工业增加值 ↑=5% 2025'],
  ['到2025年,煤炭消费量以年均3%的速度下降。', '煤炭消费量 ↓=3% 2025'],
])

leaves(byRate, ['到2025年,研发经费年均增长10%。', '到2025年,以10%的比例抽查企业。'])
