// The verb that a count stands under, and whether nothing of its own is named between the two.
import { isAmong } from './among.ts'
import type { View } from './draft.ts'
import { isRegion } from './indicator.ts'

/** 缓解|市区|1200户, 完成|甲线、乙线等|8个: nothing of its own is named between verb and number. */
const isBare = (between: string): boolean => between === '' || isRegion(between) || ETC.test(between)
const ETC = /等$/

/** 推动甲河、乙河等|40公里河道整治. */
export const someNamed = ({ head, text }: View): boolean => ETC.test(text.slice(...head.rest))

/** The verb before the number, and whether nothing stands between them. */
export function verbOf(view: View): {
  verb: string | null
  start: number
  bare: boolean
} {
  const { subject, head, text, quantities } = view
  const { verb, inner, span, start } = subject
  if (
    verb === null &&
    head.verb === null &&
    head.bound !== null &&
    text.slice(0, quantities[0]?.span[0]).endsWith('突破')
  )
    return { verb: '突破', start: head.rest[1], bare: span[0] === span[1] }
  const helped = auxiliary(view)
  if (helped !== null) return { verb: BUILT, start: helped, bare: true }
  const joined = joinedBy(view)
  if (joined !== null) return { verb: joined, start: span[0], bare: true }
  if (isAmong(view)) return { verb: null, start: head.rest[1], bare: true }
  if (verb !== null || head.verb !== null)
    return { verb: verb ?? head.verb, start, bare: isBare(text.slice(...span)) }
  if (inner) return { verb: inner.verb, start: inner.start, bare: inner.span[0] === inner.span[1] }
  return {
    verb: null,
    start,
    bare: span[0] === span[1] || (quantities[0]?.unit === '%' && isRegion(text.slice(...span))),
  }
}

/** 新增50所幼儿园|和20所小学: the verb of the list. */
export const joinedBy = ({ governing, head, subject, text, span }: View): string | null =>
  governing !== null &&
  head.verb === null &&
  subject.verb === null &&
  subject.span[0] === subject.span[1] &&
  JOINT.test(text.slice(Math.max(0, span[0] - 6), span[0]))
    ? governing
    : null
const JOINT = /(?:、|和|以及|及|与)\s?(?:约|近|超过|不少于|不低于|至少)?$/

const BUILT = '建成'
/** 每个乡镇均建有|1所幼儿园, 30万人口以上的县至少有|1所学校: what each has, where it is a goal. */
const EACH =
  /(?:每(?:个)?(?:行政村|[县市区镇乡村校班]|乡镇|街道|社区)(?=有)|(?:每[个座所家名县市区镇乡村]|各)[^，,。；;]{1,24}?|[^，,。；;]{0,24}(?:地级市|设区市|[县区](?:[(（][^()（）]{1,6}[)）])?|乡镇|街道)(?=均|都|至少))(?:均|都|至少|全部)?(?<verb>(?:建|设|配|拥)有|(?<=[均都少部县市区镇乡村校班道])有)(?:不少于|至少)?$/
/** 甲区、乙县各建|2家托育机构 */
const BUILD_EACH = /(?<=[县区市州旗镇乡村校街道园地])各(?:建|设|配)(?:有)?$/
const GOAL = /实现|确保|力争|做到|达到|保证/
/** 加快|25个智慧物流园区建设. */
const HASTENS =
  /(?:^|[^〇㐀-鿿]|[省市县区年月底前末])(?<verb>(?:加快|统筹|做好|抓紧|扎实|全力|协同)(?:推进|推动|抓好|做好)?)$/
const WORK =
  /^[^，,。；;、]{2,30}(?:建设|改造|改造提升|升级|提升|整治|治理|修复|扩建|新建|迁建|搬迁|加固|提标|扩能|扩容|提质|增效|达标)(?:$|[、)）(（])/

function auxiliary({ text, clause, span, tail, time }: View): number | null {
  const before = text.slice(clause[0], span[0])
  const each = EACH.exec(before)?.groups?.verb
  if (each !== undefined && (time !== null || GOAL.test(before))) return clause[0] + before.lastIndexOf(each)
  if (BUILD_EACH.test(before)) return clause[0] + before.lastIndexOf('各')
  const hastens = WORK.test(tail) ? HASTENS.exec(before)?.groups?.verb : undefined
  return hastens === undefined ? null : span[0] - hastens.length
}
