// Counts of what has been listed.
import { enumerated } from '../../../../../ingest/extract/targets/rejections/enumerated.ts'
import { allows, refuses } from '../tables.ts'

refuses(enumerated, [
  '到2025年,兰州、西宁两个城市建成试点。',
  '到2025年,安化、汨罗等13个电站开工建设。',
  '到2025年,加强七里海、大黄堡、北大港、团泊4个湿地保护和修复。',
  '到2025年,推动能源、化工、轻工3个传统优势产业再造升级。',
])
allows(enumerated, [
  ['到2025年,建成两个国家级基地。', '国家级基地 =2个 2025'],
  ['到2025年,完成甲线、乙线等8个铁路专用线项目。', '铁路专用线项目 =8个 2025'],
  ['到2025年,建成13个电站。', '电站 =13个 2025'],
  ['到2025年,建成钢铁、建材、化工等领域5个基地。', '基地 =5个 2025'],
])
