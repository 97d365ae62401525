// Works and how much of them is completed, the verb right before the number: 老旧小区改造完成500个, 义诊服务完成3000人次.
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { isMeasure } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { isClosed } from '../tail.ts'
import { EXTENT, isWork } from './works.ts'

export const completes: TargetRule = { id: 'targets/completes', read }

const COMPLETED = /(?:力争|争取|计划|累计|合计|共)*(?<each>分别)?完成\s?(?:约|近|超过|不少于|不低于|至少)?$/
/** 完成6万户|改造任务. */
const TASK = /^的?(?:建设|创建|改造|培育|提升)?任务$/
/** 减排量较2020年|分别完成6.86万吨、0.51万吨. */
const SINCE = /[较比](?<base>20\d{2})年$/
const LONGEST = 60

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, head, tail, quantities, text, clause, span } = view
  if (head.verb !== null || subject.part || !(isClosed(tail) || TASK.test(tail))) return null
  const completed = COMPLETED.exec(text.slice(Math.max(clause[0], span[0] - LONGEST), span[0]))
  if (!completed || quantities.length > 1 !== (completed.groups?.each !== undefined)) return null
  const end = span[0] - completed[0].length
  const start = Math.max(clause[0], subject.time?.span[1] ?? clause[0])
  const told = text.slice(start, end)
  const base = SINCE.exec(told)?.groups?.base
  const name = told.replace(SINCE, '').trim()
  const counted = quantities.every(({ unit }) => isCounting(unit) || EXTENT.test(unit))
  const isMeasured = (completed.groups?.each ?? base) !== undefined && isMeasure(name)
  const shares = quantities.filter(({ unit }) => unit === '%').length
  // 甲、乙、丙的整合分别完成25%、50%、20%: each a share of its own.
  const inTurn = completed.groups?.each !== undefined && shares === quantities.length
  if (!inTurn && (shares > 0 || !((isWork(name) && counted) || isMeasured))) return null
  const from = start + told.indexOf(name)
  return pair(view, [from, from + name.length], {
    ...sharedFields(view),
    change: 'level',
    ...(base === undefined ? {} : { baselineYear: Number(base) }),
  })
}
