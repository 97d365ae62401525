// What a place is, told with where it lies: 园区位于城市东部,规划面积约30平方公里.
import type { Rejection, View } from '../draft.ts'
import { unitOf } from './quantity.ts'

export const described: Rejection = { id: 'targets/described', reason: '数值描述现状', applies }

const LIES = /位于|坐落|地处|毗邻|东[起至临接]|北[起至临接]/
const EXTENT = /(?:面积|总长|全长|长度|里程|岸线|人口|海拔|流域)(?:约|共|为|达|近)?\s?$/
const SIZE = /^(?:[百千]?[万亿]?(?:平方公里|公里|千米|km|km2|亩|公顷|平方米|人|米))$/
const REACH = 200
/** (碳排放量占工业领域约71.8%): how much of all the named things make up. */
const isAside = ({ text, clause, span, head, time }: View): boolean =>
  time === null &&
  head.bound === 'approx' &&
  BRACKET.has(text[clause[0] - 1] ?? '') &&
  SHARE.test(text.slice(clause[0], span[0]))
/** 乡村人口约960万人: how many there are. */
const isPopulation = ({ text, subject, head, quantities, time }: View): boolean =>
  time === null &&
  head.verb === null &&
  (head.bound ?? quantities[0]?.bound) === 'approx' &&
  text.slice(...subject.span).endsWith('人口')
const BRACKET = new Set('(（')
const SHARE = /占(?!比)/

function applies(view: View): boolean {
  if (isAside(view) || isPopulation(view)) return true
  const { text, sentence, span, time, clause } = view
  if (time !== null || !SIZE.test(unitOf(view)) || !EXTENT.test(text.slice(clause[0], span[0]))) return false
  return LIES.test(text.slice(Math.max(sentence[0], clause[0] - REACH), clause[0]))
}
