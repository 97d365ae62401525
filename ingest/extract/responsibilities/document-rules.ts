// Rules that a policy states once for all its lists: 列第一位的为牵头单位,下同; 以下均需各市人民政府落实,不再列出.
import { everywhereIn } from './everywhere.ts'

export interface DocumentRules {
  /** The first body of each list leads. */
  readonly firstLeads: boolean
  /** The bodies up to the first comma, or up to the first semicolon, lead. */
  readonly leadUpTo: 'clause' | 'group' | null
  /** Bodies that every list from `from` on means without naming them. */
  readonly everywhere: readonly string[]
  readonly from: number
}

export const NO_RULES: DocumentRules = { firstLeads: false, leadUpTo: null, everywhere: [], from: 0 }

const FIRST =
  /(?:列|排|排列|排名|排序|位列|位于|居)在?(?:第一|首|最前)[位名个]?[的者]?(?:单位|部门)?的?[均为是](?:主要|工作)?(?:牵头|主办|主责)(?:责任)?(?:单位|部门)|(?:列|排)(?:第一|首)位?(?:者|的)牵头|第一(?:个|家)?(?:单位|部门)?为(?:牵头|主办|主责)/
/** 逗号前为牵头单位,下同: the bodies up to the mark lead. */
const BEFORE_MARK =
  /(?<mark>[逗顿分]号)(?:之|以)?前(?:面)?(?:列|的)?(?:单位|部门)?(?:的)?[均都]?[为是](?:主要)?(?:牵头|主办|主责)(?:单位|部门)/
const FIRST_HINTS = [
  '在第一',
  '第一为',
  '第一单位',
  '第一家',
  '第一部门',
  '第一位',
  '第一的',
  '第一者',
  '第一名',
  '第一个',
  '排第一',
  '列第一',
  '排名第一',
  '首位',
  '列首',
  '居首',
  '排首',
  '最前',
]

/** Whether a part of a bracket is such a rule and names nobody for this task. */
export const RULE_PART =
  /下同|下略|[逗顿分]号(?:之|以)?前|不再(?:一一|逐[条一项]|单独|另行|分别)?(?:重复)?(?:列出|列举|标注|注明)|不再重复|^(?:(?:以下|下列|上述|以上|其他|各项).{0,16})?均(?:需|须|应|由|含|包括|涉及|同)|(?:第一|首)(?:[个家](?=单位|部门)|[位名])?[的者]?(?:单位|部门)?的?[为是]|(?:第一|首)位?[者的]牵头|^加粗的?[^、]{0,6}为|^无牵头单位|均为(?:责任|实施|落实|配合)(?:单位|主体)|为以下各[项条款]/

/** The same in brackets behind a name: 省农业农村厅(排名第一的为牵头单位,下同), 各区人民政府〈含开发区管委会,下同〉. */
export const RULE_IN_BRACKETS =
  /[(（〈][^()（）〈〉]{0,30}(?:(?:第一|首)(?:个(?=单位|部门)|[位名])?[的者]?(?:单位|部门)?的?[为是]|[逗顿分]号(?:之|以)?前)[^()（）〈〉]{0,30}[)）〉]|[(（〈〔<]\s?(?:含|包括|统称|简称|以下)[^()（）〈〉〔〕<>]{2,40}下同\s?[)）〉〕>]/g

/** @param within region of the text */
export function documentRules(text: string, within: string): DocumentRules {
  const mark = text.includes('号前') ? (BEFORE_MARK.exec(text)?.groups?.mark ?? null) : null
  return {
    leadUpTo: mark === '逗号' ? 'clause' : mark === '分号' ? 'group' : null,
    firstLeads: mark === '顿号' || (FIRST_HINTS.some((hint) => text.includes(hint)) && FIRST.test(text)),
    ...everywhereIn(text, within),
  }
}
