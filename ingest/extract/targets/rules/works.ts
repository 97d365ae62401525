// Works and how much of them, without a verb: 退化草原改良200万亩, 职工培训3万人次、岗位开发2000个.
import type { Span } from '../../../../corpus/schema.ts'
import { isCounting } from '../counting.ts'
import type { TargetRule } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { isClosed } from '../tail.ts'

export const works: TargetRule = { id: 'targets/works', read }

/** Nouns of action that end the name of a work. */
const WORK =
  /[〇㐀-鿿]{2}(?:改良|修复|治理|整治|防治|抚育|造林|种草|植树|绿化|封育|禁牧|建设|改造|新建|修建|扩建|加固|养护|维修|更新|更换|铺设|敷设|清淤|疏浚|护砌|搬迁|安置|培训|轮训|招聘|开发|筛查|体检|救助|帮扶|安装|配备|投放|拆除|复垦|复绿|监测|抽检|种植|放流|营造|营?造林任务)$|^营造林$/
const LONGEST = 30
/** The name of a work, whatever it begins with. */
export const isWork = (name: string): boolean =>
  name.length <= LONGEST && (WORK.test(name) || TASK.test(name)) && !TELLS.test(name)
const TASK = /[〇㐀-鿿”]{2}(?:工程|服务|治理|任务|项目|工作)$/

/** What else is measured by length, land and floor. */
export const EXTENT = /(?:亩|公顷|平方米|平方公里|公里|千米|米|人次|户次)$/
/** More than a name. */
const TELLS = /每[年季月周]|完成|实现|已|共|相当|其中|[按以由]/
/** In brackets and behind 其中 they are parts. */
const OPEN = new Set('(（[【〈“')

/** 围绕重点领域开展|职业技能培训30万人次: what it is aimed at stands before the verb. */
const AIM = /^(?:围绕|针对|面向|聚焦|结合)[^，,。；;]{2,24}?(?:组织)?(?:开展|实施)(?=[〇㐀-鿿]{4})/
const afterAim = (text: string, [start, end]: Span): Span => [
  start + (AIM.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
]

function read(view: Parameters<TargetRule['read']>[0]): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, text, clause, governing } = view
  if (
    governing !== null ||
    head.verb !== null ||
    head.baseline !== null ||
    subject.verb !== null ||
    !isClosed(tail)
  )
    return null
  if (quantities.length !== 1 || subject.part || OPEN.has(text[clause[0] - 1] ?? '')) return null
  if (quantities.some(({ unit }) => unit === '%' || !(isCounting(unit) || EXTENT.test(unit)))) return null
  const span = afterAim(text, afterLead(text, subject.span))
  const name = text.slice(...span)
  return name.length > LONGEST || !WORK.test(name) || TELLS.test(name)
    ? null
    : pair(view, span, sharedFields(view))
}
