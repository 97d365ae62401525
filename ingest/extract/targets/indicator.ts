// The parts of an indicator's name: the region it begins with, the measure it ends with.

const REGION =
  /^(?:全[国省市区县州域]|我[国省市区县]|(?:每个)?[^，、]{1,8}?内(?=平均)|本[省市区县])(?:的)?(?:平均)?/
const ONLY_REGION = /^(?:全[国省市区县州域]|我[国省市区县]|各地|本[省市区县]|全社会|市区|城区|城乡|农村)$/
const HEAD =
  /(?:装机容量|装机规模|装机|产量|产能|总产值|产值|总量|规模|消费量|消费比重|消费|利用率|利用量|使用率|使用比例|占比|比重|比例|覆盖率|普及率|达标率|能耗|排放量|排放|面积|容量|能力|收入|增加值|数量|浓度|(?:电能|能源|电源)?(?:利用|使用)效率|回收率|处理率|合格率|里程|长度|保有量|发电量|强度|[^、和]率|单位[^、和与]{1,12}(?:能耗|水耗|电耗|排放|用水量|排放量))$/

/** `全省森林覆盖率` → `森林覆盖率`; `每个组团内平均人口密度` → `人口密度`. */
export const withoutRegion = (indicator: string): string => indicator.replace(REGION, '')

export const isRegion = (name: string): boolean => ONLY_REGION.test(name)

/** One character is no name, but of what is counted: 推动100个左右的县. */
export const isName = (name: string): boolean => name.length > 1 || COUNTED_AREAS.has(name)
const COUNTED_AREAS = new Set('县镇乡村')

/** `可再生能源装机规模` → `装机规模`; empty where it ends in a thing. */
export const headOf = (indicator: string): string => HEAD.exec(indicator)?.[0] ?? ''

const MEASURE =
  /(?:率|量|比|比重|比例|占比|能耗|强度|面积|容量|规模|产值|增加值|收入|值|数|度|能力|水平|长度|里程|排放|消费|消耗|蓄积|积|额|水耗|煤耗|电耗|物耗|功率|投资|寿命|时间|时长|周期|范围|速|[涨增降]幅|装机|产能|效率|能效|宽度|高度|浓度|利润|成本|价格|支出|指数|就业|[出存]栏|利用外资|内资|PUE|[A-Z]{3,})(?:[(（][^()（）]{1,20}[)）])?$/

const SHARE = /(?:率|比|比例|比重|占比)(?:[(（][^()（）]{1,20}[)）])?$/

/** Whether a name is one of a share, so that its values are percentages. */
export const isShare = (name: string): boolean => SHARE.test(name)

/** What is counted in pure numbers: PUE, 系数. */
export const isPure = (name: string): boolean => PURE.test(name)

const PURE =
  /容积率$|(?:每[百千万亿]|万车|[亿百]元|十万(?:人口|人)?|百万吨?)[^，,。；;]{0,20}(?:率|数|量|人次|起)$|(?:比值?|系数|指数|值|PUE|倍数|得分|评分|效率|能效|电[能源]利用率|[A-Za-z]+)(?:指标|水平)?(?:[(（][^()（）]*[)）])?$/

/** Whether a name is one of something measured, not of a thing: 装机容量, not 加氢站. */
export const isMeasure = (name: string): boolean => MEASURE.test(name)

/** 总产值达到4500亿元,|年均增速6%以上: how fast what was told before grows. */
export const isPace = (name: string): boolean => PACE.test(name)
const PACE = /^(?:年均|年均复合|年)?(?:增速|增幅|增长率)$/

/** 占比, 产值: says how much of something, not of what. */
export const isHeadOnly = (name: string): boolean =>
  name.length <= LONGEST_HEAD && HEAD.exec(name)?.[0] === name

const LONGEST_HEAD = 5

export const withoutHead = (name: string): string => name.slice(0, name.length - headOf(name).length)

/** Joined without saying a word twice: 高新技术产业 and 产业产值 are 高新技术产业产值. */
export function withHead(name: string, head: string): string {
  for (let length = Math.min(name.length, head.length); length > 1; length--)
    if (name.endsWith(head.slice(0, length))) return name + head.slice(length)
  return name + head
}

const RATES =
  '(?:综合|循环|资源化|无害化|减量化|集中|规范|安全|达标|有效|毛|净|及时|正常)?(?:回收|收集|处理)?(?:利用|回收|收集|处理|处置|管理|控制|治理|巩固|升学|入学|入园|普惠|普及|列养|优良|合格|达标|配套|完好|参保|覆盖|使用|转化|运行|清运|就业|续约|知晓|满意)率'
const BARE_RATE = new RegExp(`^${RATES}$`)
const ENDS_IN_RATE = new RegExp(`${RATES}$`)

/** 利用率, 毛入学率: a rate of what has to be told before. */
export const isBareRate = (name: string): boolean => BARE_RATE.test(name)

/** `全区生活垃圾回收利用率` → `全区生活垃圾`; empty where it tells no such rate. */
export function ownerOfRate(name: string): string {
  const at = ENDS_IN_RATE.exec(name)?.index ?? 0
  return name.slice(0, at)
}

const BEFORE =
  /^\s?(?:(?:力争|争取|确保)?[到至]?20\d{2}\s?年(?:底|末)?前?)?(?<name>[^，,、。；;\d]{2,24}?(?:率|量|比重|比例|占比|规模|能力|面积|产值|总量|强度|能耗|水平))(?:稳|持续|明显|大幅|进一步|逐步|不断|显著|得到|保持|实现|基本|力争|快速|平稳|率先|逐年|较20|比20|达到峰值|达峰|$)/
const LEADING =
  /^(?:力保|力争|确保|提高|提升|增加|扩大|推进|推动|促进|实现|保持|降低|减少|控制|严格控制|合理控制|大力|积极|加快|不断|持续|进一步|稳步)+/

/** What a clause without a number speaks of: `力保常规天然气年产量稳中有升` → `常规天然气年产量`; empty where it tells nothing measured. */
export const measureBefore = (clause: string): string =>
  (BEFORE.exec(clause)?.groups?.name ?? '').replace(LEADING, '')
