// What a table says once for several rows and measures them by: 发电装机 over 风电 | 万千瓦, in a row of its own or in the column beside.
import { isMeasure, withHead } from '../indicator.ts'

const AMOUNT =
  /(?:装机容量|装机规模|装机|发电量|用电量|产量|产值|消费量|消费总量|利用量|供应量|排放量|减排量|面积|处理能力|生产能力)$/
const TOTAL = /^(?:合计|总计|小计|总量)$/
/** 本地 and 外送 of 风电: parts of the row above. */
const PART = /^(?:其中[:：]?)?(?:本地|外送|省内|省外|区内|区外|市内|市外|城镇|农村|城市|县城)$/
const HAN_NUMBER = /^[一二三四五六七八九十]+$/

/** The group of the rows as they come, in order. */
export class Groups {
  private group = ''
  private depth = 0
  private above = ''

  /** @param cells of the columns of categories; empty where one goes on from the row above */
  enter(cells: readonly string[]): void {
    const category = cells.findLast((text) => text !== '')
    if (category === undefined) return
    this.group = category
    this.depth = 0
    this.above = ''
  }

  /** A row without values; one that measures nothing ends the group of its depth (四 behind 三, not 3.2). */
  head(name: string, serial: string): void {
    const depth = depthOf(serial)
    if (!AMOUNT.test(name) && depth > this.depth) return
    this.group = name
    this.depth = depth
    this.above = ''
  }

  nameOf(name: string, unit: string): string {
    const head = AMOUNT.exec(this.group)?.[0]
    if (head === undefined || unit === '' || unit === '%') return name
    if (TOTAL.test(name)) return this.group
    if (isMeasure(name)) return name
    if (!PART.test(name)) this.above = name
    return withHead(PART.test(name) ? this.above + name : name, head)
  }
}

/** 二 is 0 deep, 2.1 is 1. */
const depthOf = (serial: string): number => (HAN_NUMBER.test(serial) ? 0 : serial.split('.').length - 1)
