// What is looked at, and how many of them.
import { inspected } from '../../../../../ingest/extract/targets/rejections/inspected.ts'
import { allows, passesOver } from '../tables.ts'

passesOver(inspected, [
  '持续开展149座水电站流量监管工作。',
  '对5家医院每季度至少开展现场检查。',
  '强化全州13个路口的日常监管。',
  '组织各市对16个“两高”行业开展专项摸排。',
  '组织各县对20个重点镇进行督导检查。',
  '组织对全市30所学校开展督导。',
  '对25家医院开展抽查。',
])
allows(inspected, [
  ['每年对100家重点用能单位开展节能检查。', '重点用能单位节能检查 =100家'],
  ['2025年底前,对30所学校开展食品安全抽查。', '学校食品安全抽查 =30所 2025'],
  ['对20万名农村劳动力进行培训。', '农村劳动力培训 =20万名'],
])
