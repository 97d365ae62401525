// What the head of a table by regions says of its columns: the measure, its unit, and the year it is for.
import { planYears } from '../../../../corpus/lexicon/periods.ts'
import { regionAt } from '../../../../corpus/lexicon/regions.ts'
import type { Target } from '../../../../corpus/schema.ts'
import { isHeadOnly } from '../indicator.ts'
import { isUnit, numberIn } from './cells.ts'
import { ADDED } from './names.ts'
import type { Cell } from './rows.ts'

/** The label over the regions, in a cell of its own. */
export const HEAD =
  /(?<=^|[\n\t|]|[^\S\n]{2})[^\S\n]*各?(?:县\(?市\)?、?区|县\(市、区\)|区\(?市、?县\)?|区\(县\)|区县|地区|市\(州\)|州\(市\)|市州|州市|设区市|盟市|市县|地市|省份|省\(区、市\)|乡镇(?:\(街道\)|街道)?|镇\(?街道?\)?|街道|城市)(?:名称)?(?=[^\S\n]*(?:$|[\n\t|])|[^\S\n]{2})|(?<=^|\n)(?:\|[^\S\n]*)?单[^\S\n]{0,4}位(?=[^\S\n]*[\t|])/g
const ASIDE = /^(?:序号|编号|备注|说明|牵头单位|责任单位)$/
/** Of all the columns of the table, or of those under the same label. */
const SUM = /^(?:合计|小计|总计)$/
export const AMONG = /^其中[:：]?/
const BLANKS = /\s+/g
const UNIT_BEHIND = /[(（]([^()（）]{1,12})[)）]$/
const CAPTION_UNIT = /(?:计量)?单位[:：]\s?([^\s,，;；)）]{1,10})/
const YEAR = /(?:20\d{2}\s?年?\s?[-—~～至]\s?)?(20\d{2})\s?年/
const PLAN = /十[一二三四五六七]五/
/** 比增, 同比增长(%): how much more than the year before. */
const GROWTH = /^(?:比增|同比增长|同比|增长率?|增幅|增速|较上年增长)$/
/** Words of a label or title that name no measure. */
const GENERAL =
  /20\d{2}\s?(?:[-—~～至]\s?20\d{2})?年度?|“?十[四五六]五”?(?:期间|时期)?|(?:计量)?单位[:：].*$|各?(?:地市|县\(?市\)?、?区|县\(市、区\)|区县|市\(州\)|设区市|地区)|附[表件]?\d*[:：.]?|(?:预期|年度|工作|建设|发展|约束性)?(?:目标|任务)(?:任务|值|数|量)?|(?:任务|指标|计划)?(?:分解|分配|下达|安排)(?:情况)?|全[国省市区县州]|[一-龥]{0,2}表$|总量|数量|指标|计划/g
const LONGEST_LABEL = 24

export interface Column {
  readonly measure: string
  readonly unit: string
  readonly year: number | null
  readonly change: Target['change']
}

export interface Line {
  readonly start: number
  readonly cells: readonly Cell[]
}

/** Labels of the head; of a head in two lines the second, below what stands over it. */
export function columnsOf(
  head: readonly Cell[],
  below: readonly Line[],
  title: string,
): { columns: (Column | null)[]; rest: readonly Line[] } {
  const [next] = below
  const inTwo = next?.cells.every(({ text }) => numberIn(text) === null && text.length <= LONGEST_LABEL)
  const labels = labelsOf(head, inTwo && next ? next.cells : [])
  const titles = title.split('\n').reverse()
  const told: Told = {
    titles,
    topic: topicIn(titles),
    unit: CAPTION_UNIT.exec(title)?.[1] ?? '',
    byYear: labels.some(({ own, over }) => YEAR.test(own) || YEAR.test(over)),
  }
  const columns = labels.map((label) => (ASIDE.test(label.own) ? null : columnOf(label, told)))
  return { columns, rest: inTwo && next && next.cells.length > 0 ? below.slice(1) : below }
}

interface Label {
  readonly own: string
  /** What stands over it and others. */
  readonly over: string
}

/** What the titles say of all columns. */
interface Told {
  readonly titles: readonly string[]
  readonly topic: string
  readonly unit: string
  readonly byYear: boolean
}

function labelsOf(head: readonly Cell[], lower: readonly Cell[]): Label[] {
  const first = head.findIndex(({ text }) => isHead(text)) + 1
  const own = head.slice(first).map(({ text }) => text)
  // As many cells as above, empty where a label goes over both lines.
  if (lower.length === head.length && lower.slice(0, first).every(({ text }) => text === '')) {
    let over = ''
    return lower.slice(first).map(({ text }, index) => {
      over = own[index] || over
      return text === '' ? { own: over, over: '' } : { own: text, over: over.replace(AMONG, '') }
    })
  }
  if (lower.length < own.length) return own.map((text) => ({ own: text, over: '' }))
  const over = own.length === 1 ? (own[0] ?? '') : ''
  return lower.map(({ text }) => ({ own: text, over }))
}

const isHead = (text: string): boolean => text.search(HEAD) === 0 || UNIT_OF_AREA.test(text)
const UNIT_OF_AREA = /^单\s{0,4}位$/

function columnOf(
  { own: label, over }: Label,
  { titles, topic, unit: captionUnit, byYear }: Told,
): Column | null {
  const bracket = UNIT_BEHIND.exec(label)?.[1] ?? ''
  const unit = isUnit(bracket) ? bracket : captionUnit
  const bare = label.replace(UNIT_BEHIND, '').replace(BLANKS, '')
  const sum = SUM.test(bare)
  if (sum && byYear) return null
  const growth = GROWTH.test(bare)
  const own = growth || sum ? '' : measureIn(bare)
  const above = topicIn([over]) || topic
  const measure = own === '' ? above : isOf(own, above) ? above + own : own
  const year = [bare, over, ...titles].flatMap((one) => yearIn(one) ?? [])[0]
  if (measure === '' || (unit === '' && !growth)) return null
  return {
    measure,
    unit: growth && unit === '' ? '%' : unit,
    year: year ?? null,
    change: growth || ADDED.test(measure) ? 'increase' : 'level',
  }
}

const topicIn = (labels: readonly string[]): string =>
  labels.map(measureIn).find((one) => one.length >= SHORTEST) ?? ''
const SHORTEST = 2

function measureIn(label: string): string {
  const bare = label.replace(BLANKS, '').replace(UNIT_BEHIND, '').replace(NUMBERED, '')
  return bare
    .slice(regionAt(bare, 0)?.length ?? 0)
    .replace(GENERAL, '')
    .trim()
}
const NUMBERED = /^附?[表件]\s?\d*\s*/

/** 2025年装机 in a table of 海上风电: the label says how much, the title of what. */
const isOf = (label: string, topic: string): boolean =>
  isHeadOnly(label.replace(HOW, '').replace(OR, '')) &&
  !topic.includes(label) &&
  topic.length <= LONGEST_LABEL
const HOW = /^(?:新增|累计|总)/
const OR = /或.{2,4}$/

const yearIn = (text: string): number | undefined => {
  const year = YEAR.exec(text)?.[1]
  const plan = PLAN.exec(text)?.[0]
  return year === undefined ? (plan && planYears(plan)?.[1]) || undefined : Number(year)
}
