// A clause that says where a group's office is, or that it has one, and what that does: 办公室设在…,负责…; 下设办公室,承担….
import type { Span } from '../../../../corpus/schema.ts'
import { rule } from '../../rule.ts'
import { groupBefore } from '../groups.ts'
import { leading } from '../leading.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /(?:(?<=办公室)(?<!分别)设在[^。；;,，\n]{2,30}|(?:下|内)设办公室)[,，](?:由?[^。；;,，\n]{2,30}(?:任|兼任)[^。；;,，\n]{2,16}[,，]|由[^。；;,，\n]{2,60}(?:参加|组成)[,，])?(?:负责|具体负责|承担|牵头|加强|统筹|协调|组织|督促|指导|履行)[^。；;\n]{2,160}/g
const OFFICE_NAME = /(?:(?:(?![由向以在的])[〇㐀-鿿“”]){0,24}(?:小组|专班|联席会议|指挥部))?办公室$/

/** 领导小组(下设办公室) */
const GROUP =
  /(?:(?![由向以在的])[〇㐀-鿿“”]){0,24}(?:领导小组|专班|联席会议|指挥部|委员会)(?=(?:[(（][^()（）\n]{1,20}[)）])?$)/
const HAS_OFFICE = /^[下内]设/
const LONGEST = 40

export const groupOffice = rule<ResponsibilityReading>({
  id: 'responsibilities/group-office',
  triggers: ['办公室设在', '设办公室'],
  reach: 320,
  pattern: PATTERN,
  read: ({ text: words, span: [start, end] }, { text }) => {
    const before = text.slice(Math.max(0, start - LONGEST), start)
    if (HAS_OFFICE.test(words)) {
      const group = GROUP.exec(before)
      const name = group?.[0].startsWith('领导小组') ? groupBefore(text, start) : group?.[0]
      return group && name
        ? { ...leading(`${name}办公室`), span: [start - before.length + group.index, end] }
        : null
    }
    const written = OFFICE_NAME.exec(before)?.[0] ?? ''
    const span: Span = [start - written.length, end]
    if (written !== '办公室' && written !== '领导小组办公室') return { ...leading(written), span }
    const group = groupBefore(text, start)
    return group ? { ...leading(`${group}办公室`), span } : null
  },
})
