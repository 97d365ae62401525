// Limits of classes, parameters of formulas.
import { classLimit } from '../../../../../ingest/extract/targets/rejections/class-limit.ts'
import { allows, passesOver, refuses } from '../tables.ts'

refuses(classLimit, [
  '到2025年,更新小型管道(管径<600mm)和阀门。',
  '到2025年,单位产品能耗≤280千克标准煤/吨\t1.0',
  '到2025年,养老机构床位≥100张\t补助2000元',
])
passesOver(classLimit, [
  '小型管道(管径<600mm)清疏每年不得少于2次。',
  '大型管道(管径≥1500mm)检查每两年不得少于1次。',
])
allows(classLimit, [
  [
    '到2025年,空气质量（PM2.5≤35微克/立方米）优良天数比率达到85%。',
    'PM2.5 ≤35微克/立方米 2025',
    '优良天数比率 =85% 2025',
  ],
  ['到2025年,森林覆盖率≥45%。', '森林覆盖率 ≥45% 2025'],
  ['到2025年,灌溉水有效利用系数达到0.6。', '灌溉水有效利用系数 =0.6 2025'],
  ['2022年,机组冷却方式修正系数为1.05,80%≤F<85%。'],
  ['2022年标准如下:\n单位产品能耗>320;≤420千克标准煤/吨\t0.98\n得分≥90%\tA级'],
])
