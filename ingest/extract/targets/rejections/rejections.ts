// Quantities that are no targets, by reason; the first that applies is the reason told.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import { isCounting } from '../counting.ts'
import type { Rejection, View } from '../draft.ts'
import { isMeasure } from '../indicator.ts'
import { doesSomething, isClosed, nounIn } from '../tail.ts'

const CLASS = /^(?:级(?!别|以)|型(?!号)|类(?!型)|版|时代|网络|电网|变电站|强企业|强(?=[^化度])|亿级|万级)/
const VOLTAGE = /(?:千伏|伏|kV|KV)$/
const NOUN = /^的?[\p{Script=Han}“"A-Za-z(（]/u
const OF_NOUN = /^的\p{Script=Han}/u
const JOINED = /^(?:或者?|且)[^，,。；;]{0,40}的|^、[^，,。；;]{0,40}(?:以上|以下|以内)的/
const QUOTED = /[“"「][^”"」，,。；;]{0,12}$/
const CONDITION = /^的(?:$|[，,])|^[^，,。；;]{2,30}的$/
const MEASURES =
  /^(?:大|项|个)?(?:方面|行动|任务|举措|措施|阶段|原则|专栏|步骤|环节|维度|层面|问题|领域|体系|关键环节|重点领域|重点任务|重点工程|工程|指标|类别|部分|情形|条件)/
const DURATION = /^(?:年|个月|天|日|个工作日|工作日|小时|个小时|分钟|秒|个季度)$/
const CRITERIA = /(?:以下|下列|如下|申报|基本|准入|入选)条件/
const BY = /按照?[^，,。；;]{0,10}$/
const KNOWN = /(?:等|的|为代表的|这|上述|以上)$/
const LIST = /[、和及]/
const BARE_MAGNITUDE = /^[十百千]?[万亿]$|^万亿$/
const MONEY = /元$/
const PAID =
  /(?:给予|奖励|补助|补贴|罚款|处以|资助|奖补|罚金|奖金|贴息|支付|报销|减免|每[人户亩家]|资金|经费|补偿)/
const SIZE_BEFORE = /(?:年产|日产|总投资|日处理|占地|投资额?|单机容量|总长)(?:约|近)?$/
const CLOSE = /[”"」]/
const DESCRIBES = /^(?:具备|拥有|形成|有|保持|达到?)$/
const GRANTED = /(?:拨付|资助|补助|补贴|奖补|奖励|贴息|返还|报销|收取|支付)/
const OPENING = /《[^》]{0,100}$/

const one = (id: string, reason: string, applies: (view: View) => boolean): Rejection => ({
  id: `targets/${id}`,
  reason,
  applies,
})

const first = ({ quantities }: View) => quantities[0]
const last = ({ quantities }: View) => quantities.at(-1)
const counting = (view: View): boolean => isCounting(last(view)?.unit ?? '')
const bounded = (view: View): boolean =>
  last(view)?.bound === 'min' || last(view)?.bound === 'max' || view.head.bound !== null

export const rejections: readonly Rejection[] = [
  one('class', 'a class name', (view) => CLASS.test(view.tail) || VOLTAGE.test(last(view)?.unit ?? '')),
  one('title', 'inside a title', ({ text, span }) =>
    OPENING.test(text.slice(Math.max(0, span[0] - 100), span[0])),
  ),
  one('quoted', 'part of a name in quotation marks', (view) => quoted(view)),
  one('condition', 'a condition', (view) => CONDITION.test(view.tail) || JOINED.test(view.tail)),
  one(
    'threshold',
    'a threshold that says what is meant',
    (view) =>
      NOUN.test(view.tail) &&
      bounded(view) &&
      !counting(view) &&
      !(view.subject.verb !== null && view.subject.span[0] === view.subject.span[1]),
  ),
  one(
    'threshold-and-over',
    'a threshold that says what is meant',
    (view) => NOUN.test(view.tail) && view.text.startsWith('及以', last(view)?.end),
  ),
  one(
    'threshold-of-thing',
    'a threshold that says what is meant',
    (view) =>
      OF_NOUN.test(view.tail) &&
      !counting(view) &&
      view.head.verb !== null &&
      view.subject.span[0] < view.subject.span[1],
  ),
  one('share-of-class', 'a share that says which are meant', shareOfClass),
  one(
    'threshold-of',
    'a threshold that says what is meant',
    (view) => BARE_MAGNITUDE.test(last(view)?.unit ?? '') && NOUN.test(view.tail),
  ),
  one(
    'measures',
    'a count of the measures themselves',
    (view) =>
      MEASURES.test(view.tail) &&
      (first(view)?.form === 'numeral' || [first(view)?.value].flat().every((n) => Number(n) <= 20)),
  ),
  one(
    'size',
    'the size of a named project',
    ({ text, span, tail }) =>
      SIZE_BEFORE.test(text.slice(Math.max(0, span[0] - 6), span[0])) && NOUN.test(tail),
  ),
  one('enumerated', 'counts what is named before it', enumerated),
  one(
    'lasting',
    'a duration that describes what follows',
    (view) => DURATION.test(last(view)?.unit ?? '') && NOUN.test(view.tail),
  ),
  one('criteria', 'a condition for taking part', ({ text, sentence, span }) =>
    CRITERIA.test(text.slice(Math.max(0, sentence[0] - 120), span[0])),
  ),
  one('by-standard', 'a rate that a rule sets', ({ text, head }) =>
    BY.test(text.slice(head.rest[0], head.rest[1])),
  ),
  one('paid', 'money to be paid', paid),
]

/** 兰州、西宁两个城市; 安化、汨罗等13个电站; 以工程机械为代表的22条产业链. */
function enumerated(view: View): boolean {
  const { head, subject, text, clause, span } = view
  if (!counting(view) || last(view)?.unit === '%' || isClosed(view.tail)) return false
  const before = text.slice(clause[0], span[0])
  if (first(view)?.form === 'numeral')
    return LIST.test(before) || (subject.verb !== null && subject.span[0] < subject.span[1])
  return KNOWN.test(text.slice(...head.rest))
}

/** 围绕“五个中心”: closed soon after, so that the marks hold a name and not a passage. */
function quoted({ text, span }: View): boolean {
  if (!QUOTED.test(text.slice(Math.max(0, span[0] - 13), span[0]))) return false
  const close = text.slice(span[1], span[1] + 16).search(CLOSE)
  return close >= 0
}

/** 能效提升20%以上的建筑, 平均节能率3%以上节能调适: which ones, not how many. */
function shareOfClass(view: View): boolean {
  const { head, subject, text, tail } = view
  if (last(view)?.unit !== '%' || isClosed(tail) || !NOUN.test(tail) || doesSomething(tail)) return false
  const noun = text.slice(...subject.span)
  if (head.verb !== null)
    return noun !== '' && OF_NOUN.test(tail) && !DESCRIBES.test(head.verb) && !isMeasure(nounIn(tail))
  if (subject.verb !== null && first(view)?.bound === 'max') return noun === '' && changes(subject.verb)
  return first(view)?.bound !== null && isMeasure(noun)
}

const changes = (verb: string): boolean => increaseVerbs.has(verb) || decreaseVerbs.has(verb)

function paid(view: View): boolean {
  const unit = last(view)?.unit ?? ''
  const clause = view.text.slice(view.clause[0], view.clause[1])
  return (MONEY.test(unit) && PAID.test(clause)) || (unit === '%' && GRANTED.test(clause))
}
