// Services and works told by how many they reach: 对20万名农村劳动力进行培训, 为2万名老年人提供服务, 在50个乡镇建设便民服务中心.
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { boundOf, sharedFields } from '../pairing.ts'

export const forWhom: TargetRule = { id: 'targets/for-whom', read }

/** Who or where they are may be said more closely before the number, and be counted in households as well as in people. */
const BEFORE =
  /(?:^|[^〇㐀-鿿]|累计|计划|力争|每年|全年|再|[一二三四五六七八九十]是)(?<to>对|为|给|在|向)(?:全[国省市区县州域]|我[省市区县]|本[省市区县]|市区|城区|农村|[^，,。；;、\d]{2,24}(?:的|内|以内|流域|沿线))?(?:\d[\d.]{0,6}[万千]?(?:[户家]|个[〇㐀-鿿]{1,4}))?(?:约|近)?$/
const AFTER =
  /^(?:\d[\d.]{0,6}[万千]?[人名口])?(?<whom>(?!以[上下内])[〇㐀-鿿“”、（）()A-ZⅠ-Ⅻa-z]{0,16}?)(?<does>提供|实施|进行|开展|发放|建设|建立|设立|安装|配备)了?(?<what>[^，,。；;、（(\d]{2,24})/

/** 对3000万千瓦|煤电机组开展灵活性改造: how much of them. */
const EXTENT = /(?:千瓦|亩|公顷|平方米|公里)$/
const WORK = /(?:改造|治理|修复|整治|提升)$/

/** 为120所卫生院|配备救护车120辆: what they get is counted, they are those who get it. */
const PROVIDES = new Set(['配备', '安装', '发放'])
/** 为老年人|提供|上门服务: what they get says itself that it is given. */
const SERVICES = new Set(['提供', '实施', '进行', '开展'])
/** 对全州|13个县(市): all there are. */
const WHOLE = /全[国省市区县州域]$/
const AREA = /^(?:[县市区]|乡镇|街道)/
const ANOTHER = /\d[\d.]*[万千]?[台套辆盏个件部张份]/

/** 在14个市州城区|增补学位2万个: what is done there has an amount of its own. */
const DONE_THERE =
  /^[〇㐀-鿿]{1,16}?(?:新增|增加|增补|增设|新建|建成|建设|改造|实施|开展|设立|建立|布局|打造|创建|培育|配备|安装|投放|完成)[^，,。；;、\d]{0,24}(?<![各每第])\d[\d.]{0,8}[万千亿]{0,2}[个家座所处条项套台张名人辆位间户口盏株场件公亩平]/

function read(view: View): ReturnType<TargetRule['read']> {
  const { text, clause, span, tail, quantities, timeline } = view
  const [quantity] = quantities
  if (!quantity || quantities.length !== 1 || quantity.unit === '%') return null
  if (!isCounting(quantity.unit) && !(EXTENT.test(quantity.unit) && WORK.test(tail))) return null
  const time = timeline.within([clause[0], span[0]]).at(-1)
  const to = BEFORE.exec(text.slice(time?.span[1] ?? clause[0], span[0]))?.groups?.to
  if (to === '在' && DONE_THERE.test(tail)) return []
  const found = AFTER.exec(tail)?.groups
  if (to === undefined || !found?.what) return null
  if (to !== '在' && WHOLE.test(text.slice(clause[0], span[0])) && AREA.test(found.whom ?? '')) return null
  if (PROVIDES.has(found.does ?? '') && ANOTHER.test(tail)) return []
  const whom = found.whom ?? ''
  const done = SERVICES.has(found.does ?? '') ? found.what : `${found.does}${found.what}`
  const indicator = to === '在' || whom.length < 2 ? found.what : whom + done
  const end = text.indexOf(found.what, span[1]) + found.what.length
  const shared = { ...sharedFields(view), change: 'level' as const }
  const { value, unit } = quantity
  return [
    {
      ...shared,
      index: 0,
      indicator,
      bound: boundOf(view, quantity),
      value,
      unit,
      year: null,
      span: [span[0], end],
    },
  ]
}
