// Works and how much of them is completed.
import { completes } from '../../../../../ingest/extract/targets/rules/completes.ts'
import { leaves, reads } from '../tables.ts'

reads(completes, [
  ['到2025年,⟦既有居住建筑节能改造完成1000万平方米⟧。', '既有居住建筑节能改造 =1000万平方米 2025'],
  ['到2025年,⟦老旧小区改造力争完成500个⟧。', '老旧小区改造 =500个 2025'],
  [
    '到2025年,义诊服务完成3000人次,⟦危房改造完成200户以上⟧。',
    '义诊服务 =3000人次 2025',
    '危房改造 ≥200户 2025',
  ],
])
leaves(completes, [
  '到2025年,主城区完成40万平方米。',
  '到2025年,完成老旧小区改造500个。',
  '到2025年,老旧小区改造完成90%。',
])
