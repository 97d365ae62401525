// A group whose hold on the work is to be strengthened: 加强市领导小组对改革的整体部署,统筹研究重大事项.
import { rule } from '../../rule.ts'
import { leading } from '../leading.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const NAME =
  '(?!统筹|组织|协调|领导)(?:(?![由向以在对的加])[〇㐀-鿿“”]){4,30}(?:领导小组|工作专班|联席会议|指挥部|委员会)(?:办公室)?'
const PATTERN = new RegExp(
  `(?:加强|强化)(?<name>${NAME})(?<hold>对[^。；;,，\\n]{2,40}的?(?:整体部署|总体部署|系统推进|集中统一领导)[^。；;,，\\n]{0,12}[,，][^。；;\\n]{4,160})`,
  'g',
)

/** 加强, 强化: before the group, not of it. */
const VERB = 2

export const strengthenedGroup = rule<ResponsibilityReading>({
  id: 'responsibilities/strengthened-group',
  triggers: ['小组对', '专班对', '会议对', '指挥部对', '委员会对', '办公室对'],
  reach: 320,
  pattern: PATTERN,
  read: ({ groups, span: [start, end] }) => ({ ...leading(groups.name ?? ''), span: [start + VERB, end] }),
})
