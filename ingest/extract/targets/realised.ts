// Who or where stands before the verb that brings a figure about: 食品产业|实现|产值220亿元, 全省海上风电|力争|新增装机容量450万千瓦.
import type { Span } from '../../../corpus/schema.ts'
import type { Made, View } from './draft.ts'
import { isHeadOnly } from './indicator.ts'

/** 中心城区力争|实现绿色出行比例不低于70%: where, or among whom. */
const REALISED =
  /^(?!通过|推动|推进|促进|加快|确保|努力|力争)(?<where>[〇㐀-鿿]{1,20}?(?:面积|屋顶|建筑|厂房|住宅|小区|城区|地区|区域|领域|行业|产业|业|园区|企业|机构|学校|医院|[省市县区州镇乡村])(?:范围)?内?)(?:力争|争取|基本|全面|全部|均|率先)?实现$/
/** Of whom a figure is wished that says not of what it is. */
const WISHED =
  /^(?!通过|推动|推进|促进|加快|确保|努力|力争|积极)(?<where>[〇㐀-鿿]{2,16}?)(?:力争|争取|确保)$/
const HOW = /^(?:新增|累计)/

/** One record with what stands before its verb; others as they are. */
export function withWhere(made: readonly Made[], { text, subject }: View, [start]: Span): readonly Made[] {
  const [one, more] = made
  if (!one || more) return made
  const before = text.slice(subject.span[0], start)
  const wished = isHeadOnly(one.indicator.replace(HOW, '')) ? WISHED.exec(before) : null
  const where = (REALISED.exec(before) ?? wished)?.groups?.where
  return where === undefined
    ? made
    : [{ ...one, indicator: where + one.indicator, span: [subject.span[0], one.span[1]] }]
}
