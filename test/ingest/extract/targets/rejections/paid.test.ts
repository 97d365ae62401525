// Money to be paid.
import { paid } from '../../../../../ingest/extract/targets/rejections/paid.ts'
import { allows, refuses } from '../tables.ts'

refuses(paid, ['到2025年,对示范项目给予15万元补助。', '到2025年,奖金标准由30万元提高到50万元。'])
allows(paid, [['到2025年,数字经济增加值达到3000亿元。', '数字经济增加值 =3000亿元 2025']])
