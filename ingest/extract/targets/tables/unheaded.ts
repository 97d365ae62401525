// Tables that lost their heads (drawn, scanned, on another page): rows that end in 约束性 or 预期性 tell what they are.
import type { Column } from '../../../../corpus/lexicon/table-columns.ts'
import { numbersIn } from './cells.ts'
import type { Table } from './find.ts'

const ROW = /(?<=^|\n)[^\n\t]{3,60}(?:\t[^\n\t]{0,60}){1,4}\t(?:约束|预期)性[^\S\n]*(?=\n|$)/g
const TABS = /\t/
const FEWEST = 3
/** The period of the plan that sets the indicators stands above. */
const PERIOD = /[“"]?(?:20\d{2}年|十[一二三四五六七]五)[^\n]{0,24}指标/
const REACH = 80

/** @param known tables with heads, whose rows these are not */
export function unheaded(text: string, known: readonly Table[]): Table[] {
  if (!text.includes('\t约束性') && !text.includes('\t预期性')) return []
  const runs: RegExpExecArray[][] = []
  for (const row of text.matchAll(ROW)) {
    if (known.some(({ rows: [start, end] }) => start <= row.index && row.index < end)) continue
    const last = runs.at(-1)?.at(-1)
    const width = row[0].split(TABS).length
    if (last && row.index === last.index + last[0].length + 1 && last[0].split(TABS).length === width)
      runs.at(-1)?.push(row)
    else runs.push([row])
  }
  return runs.flatMap((run) => tableOf(text, run) ?? [])
}

function tableOf(text: string, run: readonly RegExpExecArray[]): Table | null {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < FEWEST || !run.every(([row]) => isRow(row))) return null
  const above = text.slice(Math.max(0, first.index - REACH), first.index)
  const period = PERIOD.exec(above)
  if (!period) return null
  const from = first.index - above.length + period.index
  return {
    title: [from, first.index],
    unit: '',
    columns: columnsOf(first[0].split(TABS).length),
    delimited: true,
    rows: [first.index, last.index + last[0].length],
    inLine: false,
  }
}

/** The cell before the mark is a goal, in figures or words; 是 would tell that one was reached. */
function isRow(row: string): boolean {
  const goal = (row.split(TABS).at(-2) ?? '').trim()
  return numbersIn(goal) !== null || goal.length > LONGEST_ANSWER
}

const LONGEST_ANSWER = 2

/** Only the last column of values is known to be the goal. */
const columnsOf = (width: number): readonly Column[] => [
  { kind: 'name' },
  ...Array.from({ length: width - 3 }, (): Column => ({ kind: 'remark' })),
  { kind: 'value', year: null, says: 'goal' },
  { kind: 'nature' },
]
