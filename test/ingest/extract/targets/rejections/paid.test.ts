// Money to be paid.
import { paid } from '../../../../../ingest/extract/targets/rejections/paid.ts'
import { allows, passesOver, refuses } from '../tables.ts'

refuses(paid, [
  '到2025年,对示范项目给予15万元补助。',
  '到2025年,奖金标准由30万元提高到50万元。',
  '2025年起,每培育1家高新技术企业补助10万元。',
  '2025年前按实际研发投入给予后补助,单项最高不超过500万元。',
])
allows(paid, [['到2025年,数字经济增加值达到3000亿元。', '数字经济增加值 =3000亿元 2025']])

passesOver(paid, [
  '以上扶持最高不超过300万元。',
  '单个示范项目最高不超过300万元。',
  '单个项目支持金额原则上不超过5000万元。',
  '补贴标准为0.2元/瓦。',
  '实行增值税即征即退50%的政策。',
])
