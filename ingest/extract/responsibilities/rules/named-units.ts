// Who is responsible, said in a sentence: 牵头单位为省发展改革委,配合单位为省财政厅、省商务厅.
import type { Span } from '../../../../corpus/schema.ts'
import { rule } from '../../rule.ts'
import { sticky } from '../../sticky.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { Mark, Marked, ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /(?<![各、和及由])(?:(?:牵头|责任|主办|主责|主要负责|负责|承办)(?:责任)?(?:单位|部门)|(?:主管|受理|审批|实施)部门)(?:分别)?[为是](?=[〇㐀-鿿]{2})/g
const LABEL =
  /(?:[,，；;]\s?)?(?:主管|受理|审批|实施|牵头|责任|主办|主责|(?:主要)?负责|承办|配合|协办|参加|参与|协同|协助|支持)(?:责任)?(?:单位|部门)(?:分别)?(?:[为是]|有|包括)/y
const LEAD = /牵头|主办|主责/
const SUPPORT = /配合|协办|参加|参与|协同|协助|支持/
const MOST_LABELS = 4

export const namedUnits = rule<ResponsibilityReading>({
  id: 'responsibilities/named-units',
  triggers: ['单位为', '单位是', '部门为', '部门是', '单位分别', '部门分别'],
  pattern: PATTERN,
  read: ({ span: [start] }, context) => {
    const { text } = context
    const bodies: Marked[] = []
    let openList = false
    let end = start
    for (let group = 0; group < MOST_LABELS; group++) {
      const label = sticky(LABEL, text, end)
      const list = label === '' ? null : namesAt(text, end + label.length, regionOf(context))
      if (!list) break
      bodies.push(
        ...list.names.map((agency): Marked => ({ agency, mark: markOf(label), group, prefixed: true })),
      )
      openList ||= list.openList
      end = list.end
    }
    const span: Span = [start, end]
    return bodies.length === 0 ? null : { bodies, openList, listed: true, span }
  },
})

function markOf(label: string): Mark {
  if (LEAD.test(label)) return 'lead'
  return SUPPORT.test(label) ? 'support' : 'charge'
}
