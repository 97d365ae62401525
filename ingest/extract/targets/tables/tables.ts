// Indicator tables: targets from the columns of years to come, facts from those of what is; a row that cannot be told is left.
import type { Diagnostic, Span } from '../../../../corpus/schema.ts'
import { spansMeet } from '../../../../corpus/spans.ts'
import type { Context } from '../../context.ts'
import type { Finished } from '../finish.ts'
import type { History } from '../history.ts'
import { isPure, isShare } from '../indicator.ts'
import type { Timeline } from '../timeline.ts'
import { apart } from './apart.ts'
import { isUnit, natureOf, numbersIn, type PartValue } from './cells.ts'
import { delimited } from './delimited.ts'
import { type Table, tablesIn } from './find.ts'
import { ADDED, beginsWithClass, type Named, named } from './names.ts'
import { type Packed, packedTables } from './packed/packed.ts'
import { loose, type Row } from './rows.ts'
import { unheaded } from './unheaded.ts'
import { Years } from './years.ts'

export interface Tabled {
  readonly records: readonly Finished[]
  readonly diagnostics: readonly Diagnostic[]
  /** Nothing else reads what stands here. */
  readonly spans: readonly Span[]
}

const RULE = 'targets/table-row'
const NAME = /^[〇㐀-鿿A-Za-z“《\d](?!.*[≥≤＞＜]).*[〇㐀-鿿]/
const FIGURE = /^\d/
const TOTAL = /^(?:合计|总计|小计|总量)$/
/** 比例(%)省控断面4.地表水…: of two rows. */
const SEVERAL = /[(（][%‰][)）].|[〇㐀-鿿]\d{1,2}[.．、][〇㐀-鿿]/
const WORDS = ['指标', '项目', '种类', '品种']
const NO_TABLES: Tabled = { records: [], diagnostics: [], spans: [] }

export function tabled(context: Context, timeline: Timeline, history: History): Tabled {
  if (!WORDS.some((word) => context.text.includes(word))) return NO_TABLES
  const headed = tablesIn(context.text)
  const tables = [...headed, ...unheaded(context.text, headed)]
  const read = tables.flatMap((table) => {
    const headings = context.pathAt(table.title[0]).map(({ title }) => title)
    const years = new Years(table, context, timeline, history, headings)
    const rows = (table.delimited ? delimited : loose)(context.text, table.rows, table.columns)
    const own = (table.inLine ? whole(rows, table) : rows).map((row) => captioned(row, table.unit))
    if (table.inLine && own.length < FEWEST_IN_LINE) return []
    const end = table.inLine ? (own.at(-1)?.span[1] ?? 0) : table.rows[1]
    const span: Span = [table.title[1], end]
    return [{ results: own.flatMap(apart).map((row) => recordsOf(row, table, years)), span }]
  })
  const packed = packedTables(context).filter(({ span }) => !read.some((one) => spansMeet(span, one.span)))
  const results = [
    ...read.flatMap((one) => one.results),
    ...packed.flatMap(({ rows, ...table }) => {
      // In a text run together headings do not end where they should.
      const years = new Years(table, context, timeline, history, [])
      return rows.map((row) => recordsOf(row, table, years))
    }),
  ]
  return {
    records: results.flatMap(({ records }) => records),
    diagnostics: [...results.flatMap(({ problem }) => problem ?? []), ...packed.flatMap(lostRows)],
    spans: [...read.map(({ span }) => span), ...packed.map(({ span }) => span)],
  }
}

const lostRows = ({ span, lost }: Packed): Diagnostic[] =>
  lost === 0
    ? []
    : [
        {
          stage: 'extract',
          rule: RULE,
          severity: 'info',
          message: `指标表的各栏连写在一起，${lost}行无法分栏，未作提取`,
          span,
        },
      ]

const FEWEST_IN_LINE = 2

/** The unit of the caption is that of every row that tells none. */
const captioned = (row: Row, unit: string): Row =>
  unit !== '' && row.unit === '' && isUnit(unit) ? { ...row, unit } : row

/** The rows up to the first that is none: in a line, text goes on behind the table. */
function whole(rows: readonly Row[], { columns }: Table): readonly Row[] {
  const wanted = columns.filter(({ kind }) => kind === 'value' || kind === 'growth').length
  const first = rows.findIndex((row) => row.values.length !== wanted || row.mixed)
  return first < 0 ? rows : rows.slice(0, first)
}

interface Result {
  readonly records: readonly Finished[]
  readonly problem?: Diagnostic
}

function recordsOf(row: Row, { columns }: Pick<Table, 'columns'>, years: Years): Result {
  const wanted = columns.filter(({ kind }) => kind === 'value' || kind === 'growth')
  const numbers = row.values.map(({ text }) => numbersIn(text))
  if (numbers.every((number) => number === null)) return { records: [] }
  const label = named(row.name)
  const filled = wanted.map(({ kind }, index) => kind === 'value' && numbers[index] !== null && index > 0)
  const isTold = filled.includes(true)
  const measured = numbers.filter((_, index) => !isTold || wanted[index]?.kind === 'value')
  const reason = problemOf(row, label, wanted.length, measured)
  if (reason) return { records: [], problem: problem(row, reason) }
  const promises = wanted.some((column, index) => filled[index] && years.read(column)?.fact === undefined)
  const records = wanted.flatMap((column, index) => {
    const number = numbers[index]
    const time = years.read(column)
    if (!number || !time) return []
    const adds = column.kind === 'growth' || (column.kind === 'value' && column.adds === true)
    const isRate = column.kind === 'growth' && column.annual && !SUM.test(row.values[index]?.text ?? '')
    // 累计 repeats what the years say, unless they say nothing; 年均增速 up to a year to come does not.
    if (column.kind === 'growth' && isTold && !(isRate && promises)) return []
    const own = isRate && isTold ? { ...label, name: label.name + RATE } : label
    return number.map((part) =>
      finished(upTo(row, index), own, isRate ? { ...part, unit: part.unit || '%' } : part, time, adds),
    )
  })
  return { records }
}
const RATE = '年均增速'
/** [24] under 年均增速[累计]. */
const SUM = /^[[【〔(]/

/** From the name to the value itself, where it stands behind the name. */
function upTo(row: Row, index: number): Row {
  const end = row.values[index]?.span[1] ?? row.span[1]
  return end > row.span[0] && end < row.span[1] ? { ...row, span: [row.span[0], end] } : row
}

function problemOf(
  row: Row,
  { name, unit }: Named,
  wanted: number,
  numbers: readonly (readonly PartValue[] | null)[],
): string | null {
  const isNamed = NAME.test(name) && (!FIGURE.test(name) || beginsWithClass(name))
  if (row.mixed || !isNamed || SEVERAL.test(name) || natureOf(name) !== undefined)
    return '表格行列交错，数值与指标无法对应'
  if (row.values.length !== wanted) return `该行有${row.values.length}个数值，表头有${wanted}栏`
  if (TOTAL.test(name)) return '合计没有写明所计指标'
  const bare = numbers.some((number) => number?.some((part) => part.unit === ''))
  if (!bare || row.unit !== '' || unit !== '') return null
  if (isPure(name)) return null
  return isShare(name) ? '数值没有单位，疑似漏了百分号' : '数值没有单位'
}

const problem = ({ name, span }: Row, reason: string): Diagnostic => ({
  stage: 'extract',
  rule: RULE,
  severity: 'info',
  message: `指标表中“${name}”一行未作提取：${reason}`,
  span,
})

function finished(
  row: Row,
  { name, unit, change, baselineYear }: Named,
  number: PartValue,
  time: { year: number | null; fact?: 'achieved' | 'base' },
  growth: boolean,
): Finished {
  return {
    rule: RULE,
    span: row.span,
    indicator: number.scope + name,
    change: number.change ?? (isAdded(name, growth) && change === 'level' ? 'increase' : change),
    bound: number.bound,
    value: number.value,
    unit: unitOf(number.unit, row.unit || unit),
    year: time.year,
    baselineYear,
    strength: number.stretch ? '力争' : (natureOf(row.nature) ?? 'none'),
    place: null,
    ...(time.fact ? { fact: time.fact } : {}),
  }
}

/** What is counted as a drop is no rise, whatever its column: 减排量 under 累计. */
const isAdded = (name: string, growth: boolean): boolean =>
  ADDED.test(name) || (growth && !DROPPED.test(name))
const DROPPED = /(?:减排|削减|减少|压减|节约)量?(?:[(（][^()（）]{1,12}[)）])?$/

/** 3.5万 under 人 is 万人; what a cell says of its unit goes before what its row says. */
const unitOf = (cell: string, row: string): string =>
  row !== '' && isUnit(cell + row) ? cell + row : cell || row
