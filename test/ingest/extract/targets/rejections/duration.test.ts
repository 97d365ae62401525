// Durations that describe what follows.
import { duration } from '../../../../../ingest/extract/targets/rejections/duration.ts'
import { allows, refuses } from '../tables.ts'

refuses(duration, [
  '2025年,小班的入园年龄为3周岁。',
  '到2025年,实施服务评估的单位公示10天。',
  '到2025年,资料保存不少于30年。',
  '到2025年,试点创建期限为3年。',
  '到2025年,公示期限为7天。',
  '到2025年,构建15分钟生活圈。',
  '到2025年,完成30年以上老旧管网改造。',
])
allows(duration, [
  ['到2025年,形成20天的储备能力。', '储备能力 =20天 2025'],
  ['到2025年,审批时限压缩至30个工作日以内。', '审批时限 ≤30个工作日 2025'],
  ['到2025年,平均使用寿命达到30年。', '平均使用寿命 =30年 2025'],
])
