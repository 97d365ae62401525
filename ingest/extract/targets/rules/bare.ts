// An indicator and its value without a verb: 绿色公交车辆占比100%, 产值翻一番.
import { addingVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Span } from '../../../../corpus/schema.ts'
import type { TargetRule, View } from '../draft.ts'
import { isMeasure } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { withWhere } from '../realised.ts'
import { afterLead } from '../subject.ts'
import { isClosed } from '../tail.ts'
import { changeOf } from './output.ts'

const QUOTE = /[“”"]/
const OPEN = new Set('(（[【〈“')

/** 亏损控制在|年度营业额|4%以内: what the share is of is no part of what is measured. */
const KEPT_IN = /(?<=.{2})(?:控制|保持|稳定|维持)在[〇㐀-鿿]{2,10}$/

/** 断面达到10个(|占比47%): of what stands before the bracket. */
const SHARE = /^(?:占比|比例|比重)$/

export const bare: TargetRule = { id: 'targets/bare', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, text, governing } = view
  const [first] = quantities
  const inBrackets = OPEN.has(text[view.clause[0] - 1] ?? '')
  if (
    (inBrackets && !(SHARE.test(text.slice(...subject.span)) && first?.unit === '%')) ||
    head.verb !== null ||
    !isClosed(tail) ||
    !first
  )
    return null
  const done = isDone(view)
  const [start, end] = afterLead(text, done ? subject.span : [subject.start, subject.span[1]])
  const kept = first.unit === '%' ? KEPT_IN.exec(text.slice(start, end)) : null
  const span: Span = [start, kept ? start + kept.index : end]
  const name = text.slice(...span)
  const doubled = first.form === 'doubling'
  if (doubled && (QUOTE.test(tail) || QUOTE.test(name) || name.endsWith('双'))) return null
  if (name.length < 2 || (!doubled && (first.unit === '' || !(kept !== null || isMeasure(name))))) return null
  const added = !doubled && name.includes('新增') && first.unit !== '%'
  // 新增公交车500辆,绿色公交车占比100%: a share is not added.
  const shared = quantities.every(({ unit }) => unit === '%') && addingVerbs.has(governing ?? '')
  const listed = governing && subject.verb === null && !shared ? changeOf(governing) : 'level'
  const change = doubled || added ? 'increase' : listed
  const made = withWhere(pair(view, span, { ...sharedFields(view), change }), view, span)
  if (done) return made.map((one) => ({ ...one, span: [subject.start, one.span[1]] }))
  return inBrackets ? made.map((one) => ({ ...one, dependent: true })) : made
}

/** 完成|矿产远景调查工作量的75%: of what there is to do. */
const isDone = ({ subject, quantities: [quantity], text, span }: View): boolean =>
  subject.verb === '完成' && quantity?.unit === '%' && text[span[0] - 1] === '的'
