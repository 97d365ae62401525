// Lines outside brackets that begin with a label: 牵头单位:… and the 配合单位:… line after it.
import { rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { regionOf } from '../region.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /(?<=^|[\n。；;|(（])[^\S\n]{0,20}(?:[★*▲]{0,3}|[(（][一二三四五六七八九十\d]{1,3}[)）][^\S\n]{0,2}|[一二三四五六七八九十\d]{1,3}[、.．][^\S\n]{0,2})(?:第一)?(?:(?:牵头|责任|主办|主责|配合|协办|承办|落实|主要责任|推进|承担|协作|实施|监管|督导|完成)(?:责任)?(?:单位|部门)(?:及承办(?:科室|单位|部门)(?:[(（](?:科室|单位|部门)[)）])?)?|(?:业务)?主管部门)[^\S\n]{0,4}[:：](?:[^\S\n]{0,4}\n{1,2})?[^\n。|]{2,400}(?:(?:\n{1,3}|。\n{0,2})[^\S\n]{0,20}(?:配合|责任|协办|参加|参与|支持|协同|协作|牵头|主办|推进|监管|督导)(?:责任)?(?:单位|部门)[^\S\n]{0,4}[:：](?:[^\S\n]{0,4}\n{1,2})?[^\n。|]{2,400}){0,3}/g
const BRACKET = /[(（]/
const CLOSED = /^[^(（]*[)）]|[)）]$/
/** A line that ends in a stray comma has run on into the next measure: 各市人民政府,3.做好…. */
const RUN_ON =
  /[,，、]\s{0,4}(?:\d{1,2}[.．、](?!\d)|[(（][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)[〇㐀-鿿]/
/** 责任单位及承办科室:市住建局,综合窗口收件、受理、初审: which desk does what is told behind the bodies. */
const WITH_DESKS = /及承办/
const DESK = /[,，;；\s](?=[^;；\n]{0,80}?(?:收件|受理|初审|出具|设立|审查|(?<!及)承办))/
/** White space and the number of an item: (三)责任单位:…. */
const LEADING = /^\s*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])?\s*/

export const labelledLines = rule<ResponsibilityReading>({
  id: 'responsibilities/labelled-lines',
  triggers: ['单位:', '单位：', '部门:', '部门：', '及承办'],
  pattern: PATTERN,
  read: ({ text, span: [start, end] }, context) => {
    const next = context.structure.sections.find((section) => section.start > start && section.start < end)
    const stop = next ? next.start : end
    const line = text.slice(0, stop - start)
    const runOn = line.search(RUN_ON)
    const whole = runOn < 0 ? line : line.slice(0, runOn)
    const words = (WITH_DESKS.test(whole) ? (whole.split(DESK, 1)[0] ?? whole) : whole).trimEnd()
    const lead = LEADING.exec(words)?.[0].length ?? 0
    // A bracket that closes was read, or refused, by its own rule.
    if (BRACKET.test(context.text[start - 1] ?? '') && CLOSED.test(words)) return null
    const { bodies, openList } = assignmentIn(words.slice(lead), regionOf(context))
    if (bodies.length === 0) return null
    return { bodies, openList, listed: true, span: [start + lead, start + words.length] }
  },
})
