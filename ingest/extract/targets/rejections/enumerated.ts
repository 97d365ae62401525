// Counts of what is named before them: 兰州、西宁两个城市, 安化、汨罗等13个电站, 以工程机械为代表的22条产业链.
import { makeVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import { broughtAbout } from '../brought-about.ts'
import type { Rejection, View } from '../draft.ts'
import { isClosed } from '../tail.ts'
import { counting, first, subjectText, unitOf } from './quantity.ts'

export const enumerated: Rejection = {
  id: 'targets/enumerated',
  reason: '所计的是前文列举的事物',
  applies,
}

/** 加强七里海、大黄堡、北大港、团泊4个湿地保护: as many as were named. */
const JOINTS = /、|和|及|与/
const FEWEST = 3

function sumsUp(view: View): boolean {
  const { text, clause, span, quantities, head } = view
  // 在甲市、乙市、丙市|建设3处…: what is built there is counted, not the places.
  const verb = makeVerbs.endingAt(text, head.rest[1], clause[0])
  if (verb !== null && IN_PLACES.test(text.slice(clause[0], head.rest[1] - verb.length))) return false
  const named = text.slice(Math.max(clause[0], head.rest[0]), span[0]).split(JOINTS)
  return quantities.length === 1 && named.length >= FEWEST && quantities[0]?.value === named.length
}

const IN_PLACES = /(?:[省市县区州盟旗镇乡村]|等地|[)）])(?:范围)?内?$/
/** 完成两个园区的《…》《…》等材料. */
const OF_TITLES = /^[〇㐀-鿿]{0,12}的《/

/** 落实环保、安全、能耗3条|标准. */
const ASKED = /^(?:标准|要求|任务)/

const KNOWN = /(?:等|的|这|上述|以上)$/
/** 完成甲线、乙线等8个项目: some of them are named, all are promised. */
const DONE = new Set(
  '完成 建成 建成投用 建成投产 新建 建设 实施 打造 形成 培育 培养 创建 组建 新增 引进 设立 打通 改造 修复 治理 新开工 开工 解决 加快 整治 关停 关停退出 关闭 淘汰 退出 压减'.split(
    ' ',
  ),
)
/** 打造|具有竞争力的|12个产业集群: what they shall be like; those that are pointed at are known. */
const LIKE =
  /^(?!.*(?:上述|前述|所列|列举|现有|既有|已))(?:[^、，,。；;]{2,24}|(?:具有|具备|体现)[^，,。；;]{2,40})的\s?$/
/** 推进某河等35段河道|生态修复. */
const WORK = /^[〇㐀-鿿]{2,14}(?:整治|治理|修复|改造)$/
const AMONG = /等$/
/** 实现工商登记、社保卡申领等74项|事项异地办理: what is done with all of them. */
const SERVED =
  /^[〇㐀-鿿“”]{0,12}(?:异地|跨省|跨域|网上|掌上|全程|一网|一窗|就近|当场|即时|一次)[〇㐀-鿿“”]{0,8}(?:办理|通办|联办|办结|受理)/
/** 对符合条件的3000户: says which of them. */
const WHOSE = /(?:^|[^〇㐀-鿿])(?:对|为|给|向|在)[^，,。；;、]{2,24}的$/
/** 打造以甲、乙等|4个县为中心的基地. */
const CENTRES = /以[^，,。；;以]{2,60}等$/
const LIST = /[、和及]/

/** 各区建成一个示范中心、|两个社区食堂. */
const goesOnList = ({ governing, text, span }: View): boolean =>
  governing !== null && text[span[0] - 1] === '、'

function applies(view: View): boolean {
  const { head, subject, text, clause, span } = view
  if (broughtAbout(view)) return false
  if (!counting(view) || unitOf(view) === '%') return false
  if (OF_TITLES.test(view.tail)) return true
  if (isClosed(view.tail)) return ASKED.test(view.tail) && sumsUp(view)
  const before = text.slice(...head.rest)
  const bounded = (subject.bound ?? head.bound) !== null
  if (first(view)?.form === 'numeral' && first(view)?.value !== 1 && !bounded && !goesOnList(view))
    return LIST.test(text.slice(clause[0], span[0])) || (subject.verb !== null && subjectText(view) !== '')
  if (CENTRES.test(before)) return true
  if (
    (DONE.has(subject.verb ?? '') || WORK.test(view.tail) || SERVED.test(view.tail)) &&
    AMONG.test(text.slice(...head.rest))
  )
    return false
  if (DONE.has(subject.verb ?? '') && LIKE.test(text.slice(subject.span[0], span[0]))) return false
  return sumsUp(view) || (KNOWN.test(before) && !WHOSE.test(before))
}
