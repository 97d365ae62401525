// Indicator tables whose cells, often also rows, have been run together in one line: 1森林覆盖率(%)43≥45约束性2…. Their rows end in
// 约束性 or 预期性 and begin with a number; what cannot be parted is left, and nothing else reads what stands there.
import { type Column, NATURES } from '../../../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../../../corpus/schema.ts'
import type { Context } from '../../../context.ts'
import type { Row } from '../rows.ts'
import { packedColumns } from './head.ts'
import { packedRow } from './row.ts'

export interface Packed {
  readonly title: Span
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows that were not told apart. */
  readonly lost: number
  readonly span: Span
}

/** Not in running text: 约束性指标12项. */
const MARK = new RegExp(
  `(?<![\\t|])(?:${NATURES})性(?!指标|目标|任务|作用|要求|管控|规划|文件|意见|和|、|，|,|:|：)`,
  'g',
)
const CAPTION = /(?:表\s?\d|专栏\s?\d|主要指标|指标体系)(?![\s\S]*(?:表\s?\d|专栏\s?\d))/
const LABELS = /(?:类[别型]|领域|序号|指标名称|指标|20\d\d\s?年)/
/** Another line, another table. */
const BORDER = /[。\n]|[表栏]\s?\d/
const LINE = /[^。\n]*$/
const FEWEST = 3
const NEAR = 160
const FARTHEST_HEAD = 400

const known = new WeakMap<Context, readonly Packed[]>()

/** Read once for targets and for time limits. */
export function packedTables(context: Context): readonly Packed[] {
  const found = known.get(context) ?? tablesIn(context.text)
  known.set(context, found)
  return found
}

function tablesIn(text: string): readonly Packed[] {
  if (!text.includes('约束性') && !text.includes('预期性')) return []
  const runs: RegExpExecArray[][] = []
  for (const mark of text.matchAll(MARK)) {
    const last = runs.at(-1)?.at(-1)
    const between = last ? last.index + last[0].length : mark.index
    const isNear = mark.index - between <= NEAR && !BORDER.test(text.slice(between, mark.index))
    if (last && isNear) runs.at(-1)?.push(mark)
    else runs.push([mark])
  }
  return runs.flatMap((marks) => (marks.length < FEWEST ? [] : tableOf(text, marks)))
}

function tableOf(text: string, marks: readonly RegExpExecArray[]): Packed {
  const [first, last] = [marks[0]?.index ?? 0, marks.at(-1)]
  const before = text.slice(Math.max(0, first - FARTHEST_HEAD), first)
  const lead = LINE.exec(before)?.[0] ?? ''
  const start = first - lead.length + ((CAPTION.exec(lead) ?? LABELS.exec(lead))?.index ?? lead.length)
  const head = headOf(text, start, first)
  const rows: Row[] = []
  let [from, serial] = [head?.end ?? first, 0]
  for (const mark of marks) {
    const found = head && packedRow(text, [from, mark.index], serial, head)
    serial = found?.serial ?? serial
    if (found?.row) rows.push({ ...found.row, nature: mark[0] })
    from = mark.index + mark[0].length
  }
  return {
    title: [start, head?.labels ?? start],
    columns: head?.columns ?? [],
    rows,
    lost: marks.length - rows.length,
    span: [start, last ? last.index + last[0].length : first],
  }
}

interface PackedHead {
  readonly columns: readonly Column[]
  /** Where its labels begin. */
  readonly labels: number
  readonly end: number
  readonly wanted: number
  readonly united: boolean
  readonly changes: boolean
}

const FIRST = /(?<![\d.A-Za-z])(?:[(]\s?)?1\s?(?:[)]|[.．、](?!\d))?\s?(?=[〇㐀-鿿A-Z“])(?![年月日])/
const NUMBERED = /^(?:表|专栏)\s?\d{1,2}(?:[-—.]\d{1,2})?/
const INK = /\S/g
const LONGEST_HEAD = 160

/** Labels before the row with the number 1. */
function headOf(text: string, start: number, first: number): PackedHead | null {
  const written = text.slice(start, Math.min(first, start + LONGEST_HEAD))
  const number = NUMBERED.exec(written)?.[0].length ?? 0
  const one = written.slice(number).search(FIRST)
  const head = one < 0 ? written : written.slice(0, number + one)
  const found = packedColumns(head)
  if (!found) return null
  const { columns, at } = found
  const values = columns.filter(({ kind }) => kind === 'value' || kind === 'growth')
  return {
    columns,
    labels: start + ([...head.matchAll(INK)][at]?.index ?? 0),
    end: start + head.length,
    wanted: values.length,
    changes: values.at(-1)?.kind === 'growth',
    united: columns.some(({ kind }) => kind === 'unit') || head.includes('单位'),
  }
}
