// The parts of an indicator's name: the region it begins with, the measure it ends with.

const REGION =
  /^(?:全[国省市区县州域]|我[国省市区县]|(?:每个)?[^，、]{1,8}?内(?=平均)|本[省市区县])(?:的)?(?:平均)?/
const ONLY_REGION = /^(?:全[国省市区县州域]|我[国省市区县]|各地|本[省市区县]|全社会)$/
const HEAD =
  /(?:装机容量|装机规模|装机|产量|产能|总产值|产值|总量|规模|消费量|消费比重|消费|利用率|利用量|使用率|使用比例|占比|比重|比例|覆盖率|普及率|达标率|能耗|排放量|排放|面积|容量|能力|收入|增加值|数量|浓度|回收率|处理率|合格率|里程|长度|保有量|发电量|强度|[^、和]率)$/

/** `全省森林覆盖率` → `森林覆盖率`; `每个组团内平均人口密度` → `人口密度`. */
export const withoutRegion = (indicator: string): string => indicator.replace(REGION, '')

export const isRegion = (name: string): boolean => ONLY_REGION.test(name)

/** `可再生能源装机规模` → `装机规模`; empty where it ends in a thing. */
export const headOf = (indicator: string): string => HEAD.exec(indicator)?.[0] ?? ''

const MEASURE =
  /(?:率|量|比|比重|比例|占比|能耗|强度|面积|容量|规模|产值|增加值|收入|值|数|度|能力|水平|长度|里程|排放|消费|消耗|蓄积|积|额|水耗|煤耗|电耗|物耗|功率|投资|寿命|时间|时长|周期|范围|速|装机|产能|效率|能效|宽度|高度|浓度|利润|成本|价格|支出|指数|PUE|[A-Z]{3,})(?:[(（][^()（）]{1,20}[)）])?$/

/** Whether a name is one of something measured, not of a thing: 装机容量, not 加氢站. */
export const isMeasure = (name: string): boolean => MEASURE.test(name)
