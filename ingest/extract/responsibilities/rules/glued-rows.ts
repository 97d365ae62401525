// Rows of a table that a copy has run together without a sign between the cells: 序号工作任务责任单位时间进度1推进改造市住建局、市财政局
// 2025年底前2…. Told by the head and by rows that count on; the bodies of a row stand right before its time, or at its end.
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import { type Reading, rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { splitItems } from '../items.ts'
import { leadPhrase } from '../lead-phrase.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

/** One column of bodies alone: of two that are glued nothing tells where the second begins. */
const PATTERN =
  /序\s?号[\s\u3000]{0,4}(?:[重主具点要体工作\s\u3000]{0,8}(?:任\s*务|事\s*项|措\s*施|内\s*容|举\s*措)(?:名称|内容|分工)?)[\s\u3000]{0,4}[牵头责任负实施主办\s\u3000]{1,8}(?:单\s*位|部\s*门)(?<rest>[^\d。，,；;：:]{0,40}?)(?=1[.．、]?\s?[〇㐀-鿿])/g
const TIME =
  /(?:20\d{2}\s?年|每年|持续(?:实施|推进)|长期(?:坚持|实施)|全年|立即|“?十[一二三四五六七]五”?(?:期间|时期))/g
const BODY =
  /^[〇㐀-鿿()（）“”]{1,28}(?:[委局厅部办院署会行处科站所社队联]|政府|公司|集团|中心|小组|专班|单位|部门|街道|学院|大学|管委会|党工委|支行|[区县市镇乡])$/
const LEADS = /[(（](?:牵头|主办|负责|配合|协办)(?:单位|部门)?[)）]/g
const WITH_OTHERS = /会同(?:有关|相关|各)?[〇㐀-鿿]{0,6}$/
const LONGEST_ROW = 1500
const MOST_ROWS = 300

export const gluedRows = rule<ResponsibilityReading>({
  id: 'responsibilities/glued-rows',
  triggers: ['序号', '序 号'],
  pattern: PATTERN,
  read: ({ span: [, end] }, context) => rowsFrom(context.text, end).flatMap((row) => readRow(context, row)),
})

/** From each number to the one that counts on. */
function rowsFrom(text: string, from: number): Span[] {
  const rows: Span[] = []
  let at = numberAt(text, from, 1)
  for (let number = 1; at !== null && rows.length < MOST_ROWS; number++) {
    const next = numberAt(text, at[1], number + 1)
    rows.push([at[1], next?.[0] ?? Math.min(text.length, at[1] + LONGEST_ROW)])
    at = next
  }
  return rows
}

/** Where a number begins and ends; behind a digit or before one it is a part of another. */
function numberAt(text: string, from: number, number: number): Span | null {
  const found = new RegExp(`(?<!\\d)${number}[.．、]?\\s?(?=[“《〇㐀-鿿])(?!年|月|日|个|季|%)`).exec(
    text.slice(from, from + LONGEST_ROW),
  )
  return found && [from + found.index, from + found.index + found[0].length]
}

function readRow(context: Context, [start, end]: Span): Reading<ResponsibilityReading>[] {
  const row = context.text.slice(start, end)
  const list = listIn(row, regionOf(context))
  if (list === null) return []
  const span: Span = [start + list[0], start + list[1]]
  const { bodies, openList } = assignmentIn(
    `责任单位:${row.slice(...list).replace(WITH_OTHERS, '')}`,
    regionOf(context),
  )
  const task = row.slice(0, list[0]).trim()
  if (bodies.length === 0 || task === '') return []
  return [
    { bodies, openList, listed: true, span, task: task.includes('。') ? leadPhrase(context, task) : task },
  ]
}

/** The bodies before the last time of the row, else at its end. */
function listIn(row: string, within: string): Span | null {
  const times = Array.from(row.matchAll(TIME), ({ index }) => index)
  for (const end of [...times.reverse(), row.trimEnd().length]) {
    const clause =
      Math.max(
        row.lastIndexOf('。', end - 1),
        row.lastIndexOf('；', end - 1),
        row.lastIndexOf(';', end - 1),
      ) + 1
    const starts = Array.from({ length: Math.max(0, end - 1 - clause) }, (_, index) => clause + index).filter(
      (at) => endsItem(row, at, within) && isList(row.slice(at, end)),
    )
    const [first] = starts
    if (first !== undefined) return [likeTheNext(row, starts, end) ?? first, end]
  }
  return null
}

const isList = (list: string): boolean =>
  splitItems(list.replace(LEADS, '')).every((item) => BODY.test(item.trim().replace(WITH_OTHERS, '')))

/** A name that fills the first item: 合作机制|市民政局 is none. */
function endsItem(row: string, at: number, within: string): boolean {
  const names = namesAt(row, at, within)
  if (names === null) return false
  return ITEM_END.test(row.slice(names.end)) || BRANCH.test(row.slice(names.end, names.end + LONGEST_NAME))
}
const LONGEST_NAME = 24
/** 人行|广安市中心支行 */
const BRANCH = /^[〇㐀-鿿]{2,12}(?:支行|分行|分局|分公司)(?=[、和及(（]|$)/
const ITEM_END = /^(?:$|[、和及(（]|会同|20\d{2}|每年|持续|长期|全年|立即|[“十])/

/** 专区|市商务局、市民政局: of several beginnings the one that is alike with the next name. */
function likeTheNext(row: string, starts: readonly number[], end: number): number | undefined {
  const [first = '', second = ''] = splitItems(row.slice(starts[0], end).replace(LEADS, ''))
  const last = (starts[0] ?? 0) + first.length
  return starts.findLast((at) => at < last && row[at] === second[0])
}
