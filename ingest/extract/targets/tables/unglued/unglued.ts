// Tables of indicators whose cells were run together without 约束性 or 预期性 between the rows: 指标2010年2015年2015年比2010年增长1化学需氧量
// 排放总量(万吨)2551.72347.6-8%2氨氮…. The head tells how many figures a row has, a unit in brackets ends its name; rows whose figures
// arithmetic does not part are left.
import type { Span } from '../../../../../corpus/schema.ts'
import { spansMeet } from '../../../../../corpus/spans.ts'
import { sticky } from '../../../sticky.ts'
import type { Finished } from '../../finish.ts'
import type { History } from '../../history.ts'
import { isUnit, numberIn } from '../cells.ts'
import { changedIn, yearsIn } from './ways.ts'

export interface Unglued {
  readonly records: readonly Finished[]
  /** Nothing else reads what stands here. */
  readonly spans: readonly Span[]
  /** Of them, those whose figures were not parted. */
  readonly lost: readonly Span[]
}

const RULE = 'targets/unglued-row'
const YEAR = String.raw`(?:19|20)\d{2}年`
const HEAD = new RegExp(
  `(?<![\\d年至到—-])(?<years>(?:${YEAR}(?![比较])(?:现状|目标|规划|基期)?值?\\s?){2,6})(?<change>(?:${YEAR}[比较](?<since>(?:19|20)\\d{2})年|“?十[一二三四五六七]五”?(?:期间)?)?\\s{0,4}(?:增长|增减|变化|升降|增幅)[〇㐀-鿿]{0,4})?`,
  'g',
)
const YEARS = /(?:19|20)\d{2}/g
/** The number of the row, its name with what else it is called, its unit. */
const NAME =
  /\s{0,4}(?:\d{1,2}[.、]?\s?)?(?<name>[〇㐀-鿿“][^。；;,，()（）]{1,60}(?:[(（][〇㐀-鿿]{2,12}[)）])?)[(（](?<unit>[^()（）]{1,12})[)）]\s?/y
const CHANGED = /(?<figures>[\d.<>≥≤＜＞–—−-]{3,40}?)(?<unit>%|个百分点)/y
const IN_YEARS = /[\d.]{2,60}/y
const FEWEST = 2
/** Figures for two years may be one value. */
const FEWEST_YEARS = 3
const ADDED = /新增/
const CAPTION_REACH = 40

interface Head {
  readonly years: readonly number[]
  readonly changes: boolean
  readonly since: number | null
  readonly adds: boolean
}

/** @param elsewhere what is read as a table already */
export function unglued(text: string, history: History, elsewhere: readonly Span[]): Unglued {
  const tables = Array.from(text.matchAll(HEAD), ({ index, 0: written, groups }) => {
    const head: Head = {
      years: Array.from((groups?.years ?? '').matchAll(YEARS), ([year]) => Number(year)),
      changes: groups?.change !== undefined,
      since: groups?.since === undefined ? null : Number(groups.since),
      adds: ADDED.test(text.slice(Math.max(0, index - CAPTION_REACH), index)),
    }
    return rowsBelow(text, index, index + written.length, head, history)
  }).filter(({ rows, span }) => rows >= FEWEST && !elsewhere.some((one) => spansMeet(span, one)))
  const isLost = ({ parted }: Rows): boolean => parted < FEWEST
  return {
    records: tables.flatMap((table) => (isLost(table) ? [] : table.records)),
    spans: tables.map(({ span }) => span),
    lost: tables.filter(isLost).map(({ span }) => span),
  }
}

interface Rows {
  readonly records: readonly Finished[]
  readonly rows: number
  readonly parted: number
  readonly span: Span
}

/** Row by row, as long as one follows another. */
function rowsBelow(text: string, start: number, from: number, head: Head, history: History): Rows {
  const records: Finished[] = []
  let [rows, parted, end] = [0, 0, from]
  for (;;) {
    NAME.lastIndex = end
    const named = NAME.exec(text)?.groups
    if (!named?.name || !isUnit(named.unit ?? '')) break
    const border = NAME.lastIndex
    const row = { name: named.name, unit: named.unit ?? '', start: text.indexOf(named.name, end), border }
    const read = head.changes ? changedRow(text, row, head, history) : yearsRow(text, row, head, history)
    if (!read) break
    rows++
    if (read.records.length > 0) parted++
    records.push(...read.records)
    end = read.end
  }
  return { records, rows, parted, span: [start, end] }
}

interface Row {
  readonly name: string
  readonly unit: string
  readonly start: number
  /** Where its figures begin. */
  readonly border: number
}

interface Read {
  readonly records: readonly Finished[]
  readonly end: number
}

function changedRow(text: string, row: Row, head: Head, history: History): Read | null {
  CHANGED.lastIndex = row.border
  const { figures, unit = '' } = CHANGED.exec(text)?.groups ?? {}
  if (figures === undefined) return null
  const end = row.border + figures.length + unit.length
  const [since = 0, year = 0] = head.years
  const parted = changedIn(figures, unit, row.unit)
  const aim = parted && numberIn(parted.goal)
  if (!aim || head.years.length !== 2) return { records: [], end }
  const { base, goal, change } = parted
  const at = row.border + base.length
  const changed = {
    ...levelOf(row, end, { year, value: Math.abs(change) }, history),
    change: change < 0 ? ('decrease' as const) : ('increase' as const),
    unit,
    baselineYear: head.since,
  }
  return {
    records: [
      { ...levelOf(row, at, { year: since, value: Number(base) }, history), fact: 'base' },
      { ...levelOf(row, at + goal.length, { year, value: aim.value }, history), bound: aim.bound },
      changed,
    ],
    end,
  }
}

function yearsRow(text: string, row: Row, head: Head, history: History): Read | null {
  const figures = sticky(IN_YEARS, text, row.border)
  if (figures === '' || head.years.length < FEWEST_YEARS) return null
  const parts = yearsIn(figures, head.years.length) ?? []
  let at = row.border
  const records = parts.map((part, index): Finished => {
    at += part.length
    const record = levelOf(row, at, { year: head.years[index] ?? 0, value: Number(part) }, history)
    return head.adds ? { ...record, change: 'increase' } : record
  })
  return { records, end: row.border + figures.length }
}

/** A level in a year; of a year that is over it is a fact. */
const levelOf = (
  row: Row,
  end: number,
  { year, value }: { readonly year: number; readonly value: Finished['value'] },
  history: History,
): Finished => ({
  rule: RULE,
  span: [row.start, end],
  indicator: row.name,
  change: 'level',
  bound: 'exact',
  value,
  unit: row.unit,
  year,
  baselineYear: null,
  strength: 'none',
  place: null,
  ...(history.isOverBy(year) ? { fact: 'achieved' as const } : {}),
})
