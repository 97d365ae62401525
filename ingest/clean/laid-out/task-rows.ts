// Which lines of a table of tasks make one row. Its number stands in the middle, and so does each of its cells: as many lines above as below.
import { type PageLine, type Piece, pieceAt } from './pieces.ts'
import { isNumber, type TaskColumn } from './task-head.ts'

export interface TaskLine {
  readonly line: PageLine
  readonly serial: number | null
  /** For each column what stands in it. */
  readonly cells: readonly (readonly Piece[])[]
  /** More blank lines stand before it than between the lines around it: pages differ. */
  readonly apart: boolean
}

export interface TaskRow {
  readonly serial: number
  readonly lines: readonly TaskLine[]
}

/** Left of where its column begins: an edge that a wide sign pushes out. */
const SLACK = 3
const WORD = /\S+/g

/** Up to the first line that runs across two columns or begins left of all: text goes on behind the table. */
export function taskLines(lines: readonly PageLine[], columns: readonly TaskColumn[]): readonly TaskLine[] {
  const placed = lines.map((line, at) => {
    const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).map(({ gap }) => gap)
    const usual = around.sort((a, b) => a - b)[around.length >> 1] ?? 0
    return { ...taskLine(line, columns), apart: line.gap > usual }
  })
  const second = columns[1]?.from ?? Number.POSITIVE_INFINITY
  const left = (columns[0]?.from ?? 0) - SLACK
  const end = placed.findIndex(({ cells: [first = []] }) =>
    first.some(({ from, to }) => to > second + ACROSS || from < left),
  )
  return end < 0 ? placed : placed.slice(0, end)
}
const AROUND = 5
const ACROSS = 2

/** Each piece in the column that it begins in; one that runs over into the next is cut where that one begins. */
function taskLine(line: PageLine, columns: readonly TaskColumn[]): Omit<TaskLine, 'apart'> {
  const [first, ...rest] = line.pieces
  const edge = (columns[0]?.from ?? 0) - 1
  const numbered = first !== undefined && isNumber(first) && first.from <= edge
  const pieces = (numbered ? rest : line.pieces).flatMap((piece) => cut(piece, columns))
  return {
    line,
    serial: numbered ? Number(first.text) : null,
    cells: columns.map(({ from }, index) => {
      const next = columns[index + 1]?.from ?? Number.POSITIVE_INFINITY
      return pieces.filter(
        (piece) => (index === 0 || piece.from >= from - SLACK) && piece.from < next - SLACK,
      )
    }),
  }
}

/** 经济信息化委、 市财政局: two cells with one space between them. */
function cut(piece: Piece, columns: readonly TaskColumn[]): Piece[] {
  const words = [...piece.text.matchAll(WORD)].slice(1)
  const word = words.find(({ index }) =>
    columns.some(({ from }, at) => at > 0 && Math.abs(piece.from + index - from) <= SLACK),
  )
  if (!word) return [piece]
  const line = piece.span[0] - piece.from
  const rest = pieceAt(piece.text.slice(word.index), piece.from + word.index, line)
  return [pieceAt(piece.text.slice(0, word.index).trimEnd(), piece.from, line), ...cut(rest, columns)]
}

/** Lines above or below the number. */
const MOST_LINES = 14
/** More than this for a row: its borders are not told. */
const DOUBT = 3
const DIVIDED = 1.5
const TORN = 3
/** Between rows, where blank lines are, one stands too. */
const CLOSE = 0.5
const GOES_ON = /[、，,(（]$/
const CONTINUES = /^[、，,。；;）)]/

/** The rows of lines whose numbers follow one another; null where their borders are not told. */
export function taskRows(
  lines: readonly TaskLine[],
  columns: readonly TaskColumn[],
): readonly TaskRow[] | null {
  const bodies = columns.findIndex(({ kind }) => kind === 'bodies')
  const mains = numbered(lines)
  let states = new Map<number, State>([[0, { cost: 0, end: 0, before: null }]])
  for (const [index, main] of mains.entries()) {
    const limit = mains[index + 1] ?? lines.length
    const next: typeof states = new Map()
    for (const [start, state] of states) {
      if (main - start > MOST_LINES) continue
      for (let end = main + 1; end <= Math.min(limit, main + 1 + MOST_LINES); end++) {
        const cost = state.cost + costOf(lines, bodies, [start, main, end])
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, end, before: state })
      }
    }
    states = next
  }
  const whole = states.get(lines.length)
  if (!whole || mains.length === 0 || whole.cost > DOUBT * mains.length) return null
  const ends = endsOf(whole)
  return mains.map((main, index) => ({
    serial: lines[main]?.serial ?? 0,
    lines: lines.slice(ends[index], ends[index + 1]),
  }))
}

/** Rows that end there at the least cost. */
interface State {
  readonly cost: number
  readonly end: number
  readonly before: State | null
}

/** From 0 on. */
function endsOf(last: State): readonly number[] {
  const ends: number[] = []
  for (let state: State | null = last; state !== null; state = state.before) ends.push(state.end)
  return ends.reverse()
}

/** The lines with the numbers, each one more than that before. */
function numbered(lines: readonly TaskLine[]): readonly number[] {
  const mains: number[] = []
  let due: number | null = null
  for (const [at, { serial }] of lines.entries()) {
    if (serial === null || (due !== null && serial !== due)) continue
    mains.push(at)
    due = serial + 1
  }
  return mains
}

function costOf(
  lines: readonly TaskLine[],
  bodies: number,
  [start, main, end]: readonly [number, number, number],
): number {
  const columns = lines[main]?.cells.length ?? 0
  let cost = DIVIDED * lines.slice(start + 1, end).filter(({ apart }) => apart).length
  for (let column = 0; column < columns; column++) {
    const filled = (from: number, to: number): number =>
      lines.slice(from, to).filter(({ cells }) => (cells[column]?.length ?? 0) > 0).length
    cost += Math.abs(filled(start, main) - filled(main + 1, end)) / columns
    if (isTorn(lines, end, column)) cost += TORN
  }
  if (lines[end]?.apart === false) cost += CLOSE
  return isFinished(lines.slice(start, end), bodies) ? cost : cost + TORN
}

/** 工业和信|息化部 has more lines; a list of bodies ends in one, or in what they do. */
function isFinished(lines: readonly TaskLine[], bodies: number): boolean {
  const last = lines.flatMap(({ cells }) => cells[bodies] ?? []).at(-1)
  return last === undefined || FINISHED.test(last.text)
}
const FINISHED =
  /(?:等|负责|分工|落实|牵头|配合|参与|指导|[部局委办院会厅行署社府司所校站队联]|[省市县区州旗镇乡]|公司|集团|中心|机构|单位|部门)[)）。;；]?$/

/** A list or a sentence that goes on over the border. */
function isTorn(lines: readonly TaskLine[], border: number, column: number): boolean {
  if (border >= lines.length) return false
  const last = lines
    .slice(Math.max(0, border - MOST_LINES), border)
    .findLast(({ cells }) => (cells[column]?.length ?? 0) > 0)
  const next = lines[border]?.cells[column]?.[0]
  return (
    GOES_ON.test(last?.cells[column]?.at(-1)?.text ?? '') || (next !== undefined && CONTINUES.test(next.text))
  )
}
