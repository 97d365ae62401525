// Limits of classes, parameters of formulas.
import { classLimit } from '../../../../../ingest/extract/targets/rejections/class-limit.ts'
import { allows, refuses } from '../tables.ts'

refuses(classLimit, [
  '到2025年,单位产品能耗≤280千克标准煤/吨\t1.0',
  '到2025年,养老机构床位≥100张\t补助2000元',
])
allows(classLimit, [
  ['到2025年,森林覆盖率≥45%。', '森林覆盖率 ≥45% 2025'],
  ['到2025年,灌溉水有效利用系数达到0.6。', '灌溉水有效利用系数 =0.6 2025'],
  ['2022年,机组冷却方式修正系数为1.05,80%≤F<85%。'],
  ['2022年标准如下:\n单位产品能耗>320;≤420千克标准煤/吨\t0.98\n得分≥90%\tA级'],
])
