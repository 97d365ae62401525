// What work turns to.
import { focus } from '../../../../../ingest/extract/targets/rejections/focus.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(focus, [
  '以25个国家级教育强县、14个示范县和省属高校等为重点,支持教师培训。',
  '以9个位于水源地的排水站为重点,开展排查。',
])
allows(focus, [
  ['以10个示范镇为重点,建成20个示范村。', '示范村 =20个'],
  ['以医院为重点,新建20个急救站。', '急救站 =20个'],
])
