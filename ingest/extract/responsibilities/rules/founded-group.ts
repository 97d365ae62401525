// A clause that sets up a leading group and says what for: 成立…领导小组,负责….
import { rule } from '../../rule.ts'
import { leading } from '../leading.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const GROUP = '(?:(?![由向以在])[〇㐀-鿿“”、()（）]){2,30}(?:领导小组|工作小组|工作专班|专班|联席会议|指挥部)'
const DUTY = '(?:全面|具体|集中)?(?:负责|领导(?!小组)|统筹|承担|组织协调|协调推进|牵头)'
const PATTERN = new RegExp(
  `(?:成立|组建|设立|建立|组成(?<=由[^。；;\\n]{4,80}组成))(?:由[^。；;]{2,60}?的|以[^。；;]{2,60}?的)?(?!了)(?<name>${GROUP})(?:[(（][^()（）\\n]{1,16}[)）]\\s{0,12})?[,，](?<duty>${DUTY}[^。；;\\n]{2,160})`,
  'g',
)

const SUBJECT = 24
const TOLD_TO_ALL = /各[^。；;,，、]{0,16}(?:要|应当?|须|需|可|均|也)?(?:抓紧|相应|分别|同步|尽快)?$/

export const foundedGroup = rule<ResponsibilityReading>({
  id: 'responsibilities/founded-group',
  triggers: ['成立', '组建', '设立', '建立', '组成'],
  pattern: PATTERN,
  read: ({ text, groups, span: [start, end] }, context) => {
    // 各市要成立领导小组,…: whose group it is says only its subject.
    if (TOLD_TO_ALL.test(context.text.slice(Math.max(0, start - SUBJECT), start))) return null
    const name = groups.name ?? ''
    const at = start + text.indexOf(name)
    return { ...leading(name), span: [at, end] }
  },
})
