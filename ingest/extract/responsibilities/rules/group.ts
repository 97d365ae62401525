// Leading groups and their offices where a clause sets them up and says what for: 成立…领导小组,负责…; 办公室设在…,负责….
import type { Span } from '../../../../corpus/schema.ts'
import { rule } from '../../rule.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const GROUP = String.raw`(?:(?![由向以在])[\p{Script=Han}“”、()（）]){2,30}(?:领导小组|工作专班|专班|联席会议|指挥部)`
const DUTY = '(?:全面|具体|集中)?(?:负责|统筹|承担|组织协调|协调推进|牵头)'
const FOUNDED = new RegExp(
  `(?:成立|组建|设立|建立)(?:由[^。；;]{2,60}?的|以[^。；;]{2,60}?的)?(?<name>${GROUP})[,，](?<duty>${DUTY}[^。；;\\n]{2,160})`,
  'gu',
)
const OFFICE =
  /(?<=办公室)(?<!分别)设在[^。；;,，\n]{2,30}[,，](?:由?[^。；;,，\n]{2,30}(?:任|兼任)[^。；;,，\n]{2,16}[,，])?(?:负责|具体负责|承担|加强|统筹|协调)[^。；;\n]{2,160}/gu
const OFFICE_NAME =
  /(?:(?:(?![由向以在的])[\p{Script=Han}“”]){2,24}(?:领导小组|专班|联席会议|指挥部))?办公室$/u
const NAMED =
  /(?<=成立|组建|设立|建立|[。；;，,：:、\n”—的]|^)(?:(?![向由以在成组设建的])[\p{Script=Han}“”]){2,24}(?:领导小组|工作专班|联席会议|指挥部)/gu
const REACH = 400

export const foundedGroup = rule<ResponsibilityReading>({
  id: 'responsibilities/founded-group',
  triggers: ['成立', '组建', '设立', '建立'],
  pattern: FOUNDED,
  read: ({ text, groups, span: [start, end] }) => {
    const name = groups.name ?? ''
    const at = start + text.indexOf(name)
    return { ...leading(name), span: [at, end] }
  },
})

export const groupOffice = rule<ResponsibilityReading>({
  id: 'responsibilities/group-office',
  triggers: ['办公室设在'],
  pattern: OFFICE,
  read: ({ span: [start, end] }, { text }) => {
    const before = text.slice(Math.max(0, start - REACH), start)
    const written = OFFICE_NAME.exec(before)?.[0] ?? ''
    const span: Span = [start - written.length, end]
    if (written !== '办公室' && written !== '领导小组办公室') return { ...leading(written), span }
    const group = [...before.matchAll(NAMED)].at(-1)?.[0]
    return group ? { ...leading(`${group}办公室`), span } : null
  },
})

const leading = (agency: string): ResponsibilityReading => ({
  bodies: [{ agency, mark: 'lead', group: 0, prefixed: true }],
  openList: false,
  listed: false,
})
