// Quantities that are no targets, by reason.
import type { Rejection, View } from '../draft.ts'

const CLASS = /^(?:级|型|类|版|时代|网络|电网|变电站|强企业|强)/
const VOLTAGE = /(?:千伏|伏|kV|KV)$/
const THRESHOLD_NOUN = /^的?[\p{Script=Han}“"A-Za-z(（]/u
const COUNTER_OF_MEASURES =
  /^(?:大|项)?(?:方面|行动|任务|举措|措施|阶段|原则|专栏|步骤|环节|维度|层面|问题|领域|体系|关键环节|重点领域|重点任务|重点工程|工程)/
const LIST = /[、和及]/
const PHYSICAL = /^(?:个|家|座|项|%|％|所|名|人|户|台|辆|条|处)$/

const one = (id: string, reason: string, applies: (view: View) => boolean): Rejection => ({
  id: `targets/${id}`,
  reason,
  applies,
})

const first = ({ quantities }: View) => quantities[0]
const last = ({ quantities }: View) => quantities.at(-1)

export const rejections: readonly Rejection[] = [
  one('in-time', 'part of a time expression', ({ timeline, span }) => timeline.covers(span[0])),
  one('class', 'a class name', (view) => CLASS.test(view.tail) || VOLTAGE.test(last(view)?.unit ?? '')),
  one(
    'threshold',
    'a threshold that says what is meant',
    (view) =>
      ['min', 'max'].includes(last(view)?.bound ?? '') &&
      THRESHOLD_NOUN.test(view.tail) &&
      !PHYSICAL.test(last(view)?.unit ?? '') &&
      view.subject.verb === null,
  ),
  one(
    'measures',
    'a count of the measures themselves',
    (view) => first(view)?.form === 'numeral' && COUNTER_OF_MEASURES.test(view.tail),
  ),
  one(
    'enumerated',
    'counts what is named before it',
    (view) => first(view)?.form === 'numeral' && LIST.test(view.text.slice(view.clause[0], view.span[0])),
  ),
  one('done', 'reported as done', ({ head }) => head.done),
]
