// The head of a table of tasks on a page, 序号 | 工作任务 | 责任单位 | 完成时限, and where the cells under its labels begin: a label stands in
// the middle of its column, the lines of a cell all begin at its left edge.
import type { PageLine, Piece } from './pieces.ts'

export type Kind = 'task' | 'bodies' | 'other'

export interface TaskColumn {
  readonly label: string
  readonly kind: Kind
  /** The first character of its cells, on the page where they stand farthest to the left. */
  readonly from: number
}

const SERIAL = /^序\s?号$/
const BODIES =
  /^(?:主要|具体)?(?:牵头|责任|负责|主办|主责|配合|协办|参与|参加|落实|实施)(?:责任)?(?:单位|部门|主体)(?:及分工)?$/
const TASK = /^[一-龥]{0,6}(?:任务|工作|事项|内容|措施|举措|要求)$/
const OTHER =
  /^(?:完成|办结|落实|时间|工作)?(?:时限|期限|时间|进度|节点)(?:要求|安排)?$|^(?:成果形式|备注|工作目标|责任人|联系人)$/
const FEWEST = 2

const kindOf = (label: string): Kind | null =>
  BODIES.test(label) ? 'bodies' : TASK.test(label) ? 'task' : OTHER.test(label) ? 'other' : null

/** The labels behind 序号, in order; null where the line is no such head. */
export function labelsIn({ pieces }: PageLine): readonly Omit<TaskColumn, 'from'>[] | null {
  const [serial, ...others] = pieces
  if (!serial || !SERIAL.test(serial.text) || others.length < FEWEST) return null
  const labels = others.flatMap(({ text }) => {
    const kind = kindOf(text)
    return kind ? [{ label: text, kind }] : []
  })
  const has = (kind: Kind): boolean => labels.some((one) => one.kind === kind)
  return labels.length === others.length && has('task') && has('bodies') ? labels : null
}

/** Of so many lines of a column one may begin a step to the right. */
const RARE = 0.08
/** Narrower gaps are the margins of odd and even pages. */
const NARROWEST = 5
/** Of the lines that begin where most of a column do so many begin at its other margin; fewer are headings, or text behind the table. */
const MARGIN = 0.04

/** The number of a row. */
export const isNumber = ({ text }: Piece): boolean => NUMBER.test(text)
const NUMBER = /^\d{1,3}$/

/** Where the cells of each column begin: as many groups of places as there are labels; null where they are not told apart. */
export function columnsOf(
  labels: readonly Omit<TaskColumn, 'from'>[],
  lines: readonly PageLine[],
): readonly TaskColumn[] | null {
  const cells = lines.flatMap(({ pieces }) => pieces.filter((piece) => !isNumber(piece)))
  const counts = new Map<number, number>()
  for (const { from } of cells) counts.set(from, (counts.get(from) ?? 0) + 1)
  const countOf = (start: number): number => counts.get(start) ?? 0
  const groups: number[][] = []
  for (const start of [...counts.keys()].sort((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && start - (last.at(-1) ?? 0) < NARROWEST) last.push(start)
    else groups.push([start])
  }
  const common = groups.filter(
    (group) => group.reduce((sum, start) => sum + countOf(start), 0) >= RARE * cells.length,
  )
  if (common.length !== labels.length) return null
  return labels.map((label, index) => {
    const group = common[index] ?? []
    const most = Math.max(...group.map(countOf))
    const from = group.find((start) => countOf(start) > Math.max(MARGIN * most, FEWEST_LINES))
    return { ...label, from: from ?? group.find((start) => countOf(start) === most) ?? 0 }
  })
}
/** One line alone is no margin. */
const FEWEST_LINES = 1
