// Counts of the measures themselves: 十大行动, 从四个方面, 26个指标.
import type { Rejection, View } from '../draft.ts'
import { first } from './quantity.ts'

export const measures: Rejection = { id: 'targets/measures', reason: '所计的是措施本身', applies }

const MEASURES =
  /^(?:大|项|个)?(?:方面|(?:专项)?行动|任务|举措|(?:政策)?措施|阶段|原则|专栏|步骤|环节|维度|层面|问题|领域|体系|关键环节|重点领域|重点任务|重点工程|工程|指标|类别|部分|情形|条件)/
/** 落实10条标准, 严守6条纪律: what is kept to, not what is written. */
const KEPT = /^[条项个](?:[〇㐀-鿿]{0,4})(?:标准|纪律|规定|制度|要求|底线|红线|原则|禁令|意见|政策|措施|举措)/
const KEEPS = /(?:落实|执行|遵守|严守|坚持|贯彻|按照|对照|符合|满足)[^，,。；;]{0,16}$/
const FEW = 20
/** 约束性指标21项, 实施47项民生实事: how many the plan itself has. */
const OWN =
  /^(?:项|个|件)?(?:约束性|预期性|主要|重点|具体|年度|省级|市级|区级)?(?:民生)?(?:实事|指标)(?:项目)?(?:$|[,，、。；;)）])/
const OWN_BEFORE = /(?:约束性|预期性|考核|评价|监测|规划|主要)指标(?:共|共有|共计)?$/

/** 实施稳经济30项举措: however many. */
const STEPS = /^(?:项|条)?(?:具体|政策|重点|改革)?(?:举措|措施)(?:$|[,，、。；;)）]|的(?:通知|意见))/

const before = ({ text, clause, span }: View): string => text.slice(clause[0], span[0])

function applies(view: View): boolean {
  if (OWN.test(view.tail) || OWN_BEFORE.test(before(view))) return true
  if (KEPT.test(view.text.slice(view.span[1] - 1, view.span[1] + 10)) && KEEPS.test(before(view))) return true
  if (!MEASURES.test(view.tail)) return false
  return (
    first(view)?.form === 'numeral' ||
    STEPS.test(view.tail) ||
    [first(view)?.value].flat().every((one) => Number(one) <= FEW)
  )
}
