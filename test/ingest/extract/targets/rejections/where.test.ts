// In how many places something is built.
import { where } from '../../../../../ingest/extract/targets/rejections/where.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(where, [
  '在13个市(地)建设传染病监测网络。',
  '在全省11个设区市建设学生活动中心。',
  '在14个市(州)城市建成区,新建一批停车场。',
])
allows(where, [
  ['农村在20个市级重点镇各建1个养老服务综合体。', '养老服务综合体 =1个'],
  ['到2025年,在5个市建设学生活动中心8个。', '学生活动中心 =8个 2025'],
  ['到2025年,建设20个教育强县。', '教育强县 =20个 2025'],
])
