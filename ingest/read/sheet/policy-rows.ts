// A sheet that holds a whole policy in each row: written as a compilation is, each with its label, 《title》 and address in front,
// so that splitting gives a document per row.
import { pageFields } from '../../../corpus/lexicon/policy-words.ts'
import { isLabel } from '../../split/names.ts'
import { type Grid, inLine } from './grid.ts'

const TITLE = /^(?:政策|文件|公文|信息|法规)?(?:标题|名称|题名)$/
const BODY = /^(?:政策|文件|公文|法规|信息)?(?:正文|全文|原文|内容)(?:内容|文本)?$/
const REGION = /^(?:所属|发布|行政)?(?:地区|区域|地域|省份|省市|区划|行政区)$/
const SPACES = /\s+/g
/** Rows above the head: the title of the sheet, a note. */
const MOST_ABOVE = 5
/** A shorter text is a summary or a task. */
const SHORTEST_BODY = 120

interface Columns {
  readonly head: readonly string[]
  readonly title: number
  readonly body: number
  readonly label: number
  readonly address: number
  /** Below the head. */
  readonly first: number
}

/** Null where the sheet holds something else. */
export function policyRows({ rows }: Grid): string | null {
  const columns = columnsOf(rows)
  if (!columns) return null
  const filled = rows.slice(columns.first).filter((row) => row.some((cell) => cell !== ''))
  const whole = filled.filter(
    (row) => (row[columns.body]?.length ?? 0) >= SHORTEST_BODY && (row[columns.title] ?? '') !== '',
  )
  if (whole.length === 0 || whole.length * 2 < filled.length) return null
  return filled.map((row) => written(row, columns)).join('\n\n')
}

function columnsOf(rows: Grid['rows']): Columns | null {
  for (const [index, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const head = row.map((cell) => cell.replace(SPACES, ''))
    const body = head.findIndex((cell) => BODY.test(cell))
    const title = head.findIndex((cell) => TITLE.test(cell) || pageFields.get(cell) === 'title')
    if (body < 0 || title < 0) continue
    const field = (name: string): number => head.findIndex((cell) => pageFields.get(cell) === name)
    const issuer = field('issuer')
    const region = head.findIndex((cell) => REGION.test(cell))
    return {
      head,
      title,
      body,
      label: issuer >= 0 ? issuer : region,
      address: field('address'),
      first: index + 1,
    }
  }
  return null
}

const QUOTES = /^《|》$/g
const LABEL_MARKS = /[,，;；]\s*/g

function written(row: readonly string[], { head, title, body, label, address }: Columns): string {
  const name = inLine(row[title] ?? '').replace(QUOTES, '')
  const named = inLine(row[label] ?? '').replace(LABEL_MARKS, '、')
  const before = isLabel(named) ? named : ''
  const others = head.flatMap((key, column) => {
    const value = inLine(row[column] ?? '')
    return [title, body, address].includes(column) || key === '' || value === '' ? [] : [`${key}：${value}`]
  })
  const place = inLine(row[address] ?? '')
  // A title that nothing stands before or after would not be known for a heading.
  const told = before === '' && place === '' && others.length === 0 ? [`标题：${name}`] : others
  return [`${before}《${name}》`, ...(place === '' ? [] : [place]), ...told, '', row[body] ?? ''].join('\n')
}
