// The value that something starts from is a fact; where it goes is a target or a fact by its year.
import { fromBase } from '../../../../../ingest/extract/targets/rules/from-base.ts'
import { leaves, reads } from '../tables.ts'

reads(fromBase, [
  [
    '⟦森林覆盖率由2015年的40%⟧提高到2020年的42%。',
    '森林覆盖率 =40% 2015 base',
    '森林覆盖率 =42% 2020 achieved',
  ],
  ['到2025年,森林覆盖率由目前的40%提高到43%。', '森林覆盖率 =40% base', '森林覆盖率 =43% 2025'],
  ['到2025年,森林覆盖率从2020年的40%提高到43%。', '森林覆盖率 =40% 2020 base', '森林覆盖率 =43% 2025'],
  ['支持比例上限由原50%提高至70%。', '支持比例上限 =50% base', '支持比例上限 =70%'],
  ['失业保险返还比例由上年度实际缴费的50%提高到60%。', '失业保险返还比例 =50% base', '失业保险返还比例 =60%'],
  // A share that lost its sign is not guessed.
  ['城镇化率由62.5提高到65。', '城镇化率 =62.5 base'],
])

leaves(fromBase, ['到2025年,由20家企业组成联盟。', '到2025年,从5个方面推进。'])
