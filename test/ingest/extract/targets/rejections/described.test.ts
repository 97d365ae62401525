// What a place is, told with where it lies.
import { described } from '../../../../../ingest/extract/targets/rejections/described.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(described, [
  '自治区乡村人口约960万人。',
  '完成一批重点企业碳账户建设(碳排放量占工业领域排放量约71.8%)。',
  '试点区域位于海河流域中下游,围合的范围,总面积约800平方公里。',
  '该园区位于城市东部,规划面积约30平方公里。',
  '我县地处秦岭南麓,常住人口达30万人。',
])
allows(described, [
  ['园区位于城市东部,到2025年,建成区面积达到30平方公里。', '建成区面积 =30平方公里 2025'],
  ['森林面积达到800平方公里。', '森林面积 =800平方公里'],
])
