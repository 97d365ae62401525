// A sentence of its own, or a bracket that lost its opening: 省住房城乡建设厅牵头,省发展改革委、…按职责分工负责).
import { rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /(?<=[。；;\n])(?<words>[^。；;\n:：《》]{2,60}?牵头(?:负责)?[,，][^。；;\n:：《》]{2,400}?(?:负责|配合|参加|参与|落实|协助))[)）〕】]?(?=[。；;\n\d一二三四五六七八九十（(]|$)/g
/** A list, not a clause that goes on: between the names stand only separators. */
const CLAUSE = /[,，][^、,，]{2,40}[,，](?=[^、]*$)/

export const sentenceList = rule<ResponsibilityReading>({
  id: 'responsibilities/sentence-list',
  triggers: ['牵头,', '牵头负责,'],
  reach: 480,
  pattern: PATTERN,
  read: ({ groups, span: [start, end] }, context) => {
    const words = groups.words ?? ''
    const first = namesAt(context.text, start, regionOf(context))
    if (!first || !context.text.startsWith('牵头', first.end)) return null
    const { bodies, openList } = assignmentIn(words, regionOf(context))
    if (bodies.length < 2 || CLAUSE.test(words) || bodies.some(({ agency }) => agency.length > LONGEST))
      return null
    return { bodies, openList, listed: true, span: [start, end] }
  },
})

const LONGEST = 24
