// A thing and its count beside another output: 培育绿色园区12家以上、绿色工厂100家以上.
import type { Span } from '../../../../corpus/schema.ts'
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { setsExtent } from '../extent.ts'
import { pair, sharedFields } from '../pairing.ts'
import { goesOn, isClosed } from '../tail.ts'
import { changeOf } from './output.ts'

export const listed: TargetRule = { id: 'targets/listed', read }

const LONGEST = 30

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, governing } = view
  const [start, end] = named(view)
  const goesOnWith = governing !== null && quantities.every((quantity) => setsExtent(governing, quantity))
  if (head.verb !== null || subject.verb !== null || !(isClosed(tail) || goesOn(tail))) return null
  if (end - start < 2 || end - start > LONGEST || OTHERS.test(view.text.slice(start, end))) return null
  if (
    quantities.some(
      ({ unit }) =>
        (unit === '%' && !subject.part) ||
        (unit !== '%' &&
          !isCounting(unit) &&
          !(goesOnWith && unit !== '') &&
          !subject.part &&
          !inBrackets(view)),
    )
  )
    return null
  const shared = { ...sharedFields(view), ...(governing ? { change: changeOf(governing) } : {}) }
  return pair(view, [start, end], shared).map((made) => ({
    ...made,
    dependent: !(opens(view) || isPromised(view, [start, end])),
  }))
}

/** 每千名老年人拥有养老床位|33张以上, 养老服务业提供就业岗位|3万个以上: whose they are or who gives them, and a bound. */
const isPromised = ({ quantities, text }: View, span: Span): boolean =>
  quantities.every(({ bound }) => bound === 'min') && HAVE.test(text.slice(...span))
const HAVE = /^[^、]{2,18}(?:拥有|配备|配有|提供|吸纳|带动)[〇㐀-鿿]{2,12}$/

/** 到2025年,全市共有|三级医院12家: so many there shall be by then, with no verb at all. */
function opens({ time, text, subject, governing, sentence, quantities }: View): boolean {
  if (time?.relation !== 'by' || governing !== null || subject.part || time.span[0] < sentence[0])
    return false
  return (
    !text.slice(...subject.span).includes('、') &&
    OPENS.test(text.slice(time.span[1], subject.start)) &&
    quantities.every(({ unit }) => isCounting(unit) && unit !== '%')
  )
}
const OTHERS = /^其[他它余]$/
const OPENS = /^\s?[,，]?\s?$/
const THERE_ARE = /^[^、]{0,10}?共有(?=.{2})/

/** 其中主城都市区|完成400万平方米: whose part it is. */
const named = ({ subject: { span, inner, part }, text }: View): Span =>
  !part
    ? [span[0] + (THERE_ARE.exec(text.slice(...span))?.[0].length ?? 0), span[1]]
    : inner?.verb === '完成' && inner.span[0] === inner.span[1]
      ? [span[0], inner.start]
      : span

/** (其中森林碳汇项目330万亩、草原碳汇项目1000万亩): parts of the amount before the bracket. */
const inBrackets = ({ text, sentence, span }: View): boolean =>
  IN_BRACKETS.test(text.slice(Math.max(sentence[0], span[0] - REACH), span[0]))

const IN_BRACKETS = /[(（]其中[^()（）]*$/
const REACH = 60
