// Counts of what has been listed.
import { enumerated } from '../../../../../ingest/extract/targets/rejections/enumerated.ts'
import { allows, refuses } from '../tables.ts'

refuses(enumerated, ['到2025年,兰州、西宁两个城市建成试点。', '到2025年,安化、汨罗等13个电站开工建设。'])
allows(enumerated, [
  ['到2025年,建成两个国家级基地。', '国家级基地 =2个 2025'],
  ['到2025年,建成13个电站。', '电站 =13个 2025'],
])
