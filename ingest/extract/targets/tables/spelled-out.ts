// Rows of an indicator table that were spelled out, as official web editions do: 指标:人均预期寿命(岁) 2015年:76.34 2020年:77.3 2030年:79.0.
import type { Span } from '../../../../corpus/schema.ts'
import type { Finished } from '../finish.ts'
import type { History } from '../history.ts'
import { isUnit, numberIn } from './cells.ts'

export interface SpelledOut {
  readonly records: readonly Finished[]
  readonly spans: readonly Span[]
}

interface Row {
  readonly records: readonly Finished[]
  readonly span: Span
}

const RULE = 'targets/spelled-out'
const YEAR = String.raw`(?<year>(?:19|20)\d{2})\s?年\s?[:：]`
const ROW = new RegExp(
  `指标\\s?[:：]\\s{0,4}(?<name>[\\d〇㐀-鿿][^:：]{2,60}?)[(（](?<unit>[^()（）]{1,12})[)）](?=\\s{0,60}${YEAR})`,
  'g',
)
const VALUE =
  '(?:比\\s?(?<since>20\\d{2})\\s?年(?:降低|下降|减少|提高|增加|增长)\\s?\\d[\\d.]*%?|[≥≤<>＜＞约]?\\s?\\d[\\d.]*\\s?(?:左\\s?右|以上|以下|以内)?)'
/** 3.6(2014年): a value of another year. */
const CELL = new RegExp(
  `\\s{0,60}(?<label>${YEAR})\\s{0,12}(?:(?<value>${VALUE})(?:[(（](?<of>20\\d{2})\\s?年[)）])?|[-—–/]{1,2}(?=\\s|$)|[〇㐀-鿿]{2,8}(?=\\s|$))`,
  'y',
)
const SPACES = /\s+/g
/** 孕产妇死亡率(1/10 万) */
const PER = /^1\/\d{1,3}万$/
const FEWEST = 2
/** A quote from the name on, where it is no longer and in one line; else from the year. */
const LONGEST_QUOTE = 48

export function spelledOut(text: string, history: History): SpelledOut {
  const rows = Array.from(text.matchAll(ROW), ({ index, 0: written, groups }): Row => {
    const unit = (groups?.unit ?? '').replace(SPACES, '')
    const name = groups?.name ?? ''
    const start = text.indexOf(name, index)
    const cells = cellsAt(text, index + written.length)
    const end = cells.at(-1)?.end ?? index + written.length
    const told = (isUnit(unit) || PER.test(unit)) && cells.length >= FEWEST
    return {
      records: told
        ? cells.flatMap((cell, at) => recordOf(text, cell, at, { name, unit, start }, history))
        : [],
      span: [index, end],
    }
  }).filter(({ records }) => records.length > 0)
  return {
    records: rows.flatMap(({ records }) => records),
    spans: rows.map(({ span }) => span),
  }
}

interface Cell {
  readonly year: number
  /** Null where nothing is told, or no figure. */
  readonly value: string | null
  readonly since: number | null
  readonly start: number
  readonly end: number
}

function cellsAt(text: string, from: number): readonly Cell[] {
  const cells: Cell[] = []
  for (let end = from; ; ) {
    CELL.lastIndex = end
    const found = CELL.exec(text)
    const { label = '', year, of = year, value, since } = found?.groups ?? {}
    if (!found || of === undefined) return cells
    const start = text.indexOf(label, end)
    end = CELL.lastIndex
    cells.push({
      year: Number(of),
      value: value?.replace(SPACES, '') ?? null,
      since: since === undefined ? null : Number(since),
      start,
      end,
    })
  }
}

function recordOf(
  text: string,
  { year, value, since, start, end }: Cell,
  index: number,
  row: { readonly name: string; readonly unit: string; readonly start: number },
  history: History,
): readonly Finished[] {
  const number = value === null ? null : numberIn(value)
  if (!number) return []
  const whole = text.slice(row.start, end)
  const near = whole.length <= LONGEST_QUOTE && !whole.includes('\n')
  return [
    {
      rule: RULE,
      span: [near ? row.start : start, end],
      indicator: row.name,
      change: number.change ?? 'level',
      bound: number.bound,
      value: number.value,
      unit: number.unit || row.unit,
      year,
      baselineYear: since,
      strength: 'none',
      place: null,
      ...(index === 0 || history.isOverBy(year) ? { fact: 'base' as const } : {}),
    },
  ]
}
