// What mammoth makes of a settled document, as lines: a paragraph each, a row of a table each with tabs between its cells,
// notes at the end. A table within a table, and a row of one cell (a framed box), are lines as if there were no table.
import { Parser } from 'htmlparser2'

export interface NotePlace {
  readonly label: string
  readonly at: number
}

export interface Lines {
  readonly text: string
  readonly notes: readonly NotePlace[]
}

interface Cell {
  readonly lines: string[]
  readonly columns: number
  readonly rows: number
  layout: boolean
}

interface Table {
  readonly lines: string[]
  row: Cell[]
  /** By column: rows that a cell above still reaches into. */
  readonly reaching: number[]
}

/** Of pages that are saved as sheets. */
const NOT_SHOWN = new Set(['title', 'style', 'script'])
const [NOTE, NOTE_END] = ['\ufdd0', '\ufdd1']
const NOTE_PLACE = /\ufdd0([^\ufdd1]*)\ufdd1/g
const REFERENCE = /^#(?:foot|end)note-(?!ref-)/
const BREAKS = /\s*\n\s*/g
const GAPS = /[\t\n]+/g
const MOST_SPANNED = 1_000
/** Of a row; more are the work of someone who means harm. */
const MOST_COLUMNS = 256
/** Of open elements: markup that no program writes. */
const DEEPEST = 1_000

/** @throws RangeError where elements are nested without end. */
export function toLines(html: string): Lines {
  const body: string[] = []
  const outs: string[][] = [body]
  const tables: Table[] = []
  const cells: Cell[] = []
  let [line, inParagraph, muted] = ['', false, 0]
  /** mammoth lists the notes in the order of the references to them. */
  let [references, listed, noteAt, depth] = [0, 0, 0, 0]
  const flush = (): void => {
    if (inParagraph || line !== '') outs.at(-1)?.push(...line.split('\n'))
    line = ''
    inParagraph = false
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEEPEST) throw new RangeError(`deeper than ${DEEPEST}`)
        if (muted > 0 || NOT_SHOWN.has(name)) muted++
        else if (name === 'p') {
          flush()
          inParagraph = true
        } else if (name === 'br') line += '\n'
        else if (name === 'a') {
          const target = attributes.href ?? ''
          if (REFERENCE.test(target)) {
            line += `${NOTE}${++references}${NOTE_END}`
            muted = 1
          } else if (target.includes('note-ref-')) muted = 1
        } else if (name === 'input') line += attributes.checked === undefined ? '☐' : '☑'
        else if (name === 'li') {
          flush()
          noteAt = body.length
        } else if (name === 'table') {
          flush()
          const cell = cells.at(-1)
          if (cell) cell.layout = true
          tables.push({ lines: outs.at(-1) ?? body, row: [], reaching: [] })
        } else if (name === 'td' || name === 'th') {
          const cell = {
            lines: [],
            columns: spanned(attributes.colspan),
            rows: spanned(attributes.rowspan),
            layout: false,
          }
          cells.push(cell)
          outs.push(cell.lines)
        }
      },
      ontext: (text) => {
        if (muted === 0) line += text
      },
      onclosetag: (name) => {
        depth--
        if (muted > 0) {
          muted--
          return
        }
        if (name === 'p') flush()
        else if (name === 'li') {
          flush()
          if (noteAt < body.length) body[noteAt] = `${noteLabel(++listed)}：${(body[noteAt] ?? '').trim()}`
        } else if (name === 'td' || name === 'th') {
          flush()
          outs.pop()
          const cell = cells.pop()
          if (cell) tables.at(-1)?.row.push(cell)
        } else if (name === 'tr') closeRow(tables.at(-1))
        else if (name === 'table') tables.pop()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  flush()
  return withPlaces(body.join('\n'))
}

export const noteLabel = (number: number): string => `注${number}`

const WHOLE = /^\d{1,5}$/
const spanned = (value: string | undefined): number =>
  WHOLE.test(value ?? '') ? Math.min(Math.max(1, Number(value)), MOST_SPANNED) : 1

function closeRow(table: Table | undefined): void {
  if (!table) return
  const { lines, row, reaching } = table
  table.row = []
  const isBox = row.length === 1 && reaching.every((rows) => rows === 0)
  if (isBox || row.some(({ layout }) => layout)) {
    lines.push(...row.flatMap((cell) => cell.lines))
    return
  }
  const columns: string[] = []
  const skipReached = (): void => {
    while ((reaching[columns.length] ?? 0) > 0 && columns.length < MOST_COLUMNS) {
      reaching[columns.length] = (reaching[columns.length] ?? 1) - 1
      columns.push('')
    }
  }
  for (const cell of row) {
    skipReached()
    const words = cell.lines.map((one) => one.replace(GAPS, ' ').trim()).filter((one) => one !== '')
    for (let column = 0; column < cell.columns && columns.length < MOST_COLUMNS; column++) {
      reaching[columns.length] = cell.rows - 1
      columns.push(column === 0 ? words.join(' ') : '')
    }
  }
  skipReached()
  if (columns.some((one) => one !== '')) lines.push(columns.join('\t').replace(BREAKS, ' '))
}

/** The text without the marks of notes, and where they stood. */
function withPlaces(marked: string): Lines {
  const notes: NotePlace[] = []
  let removed = 0
  const text = marked.replace(NOTE_PLACE, (mark, number: string, at: number) => {
    notes.push({ label: noteLabel(Number(number)), at: at - removed })
    removed += mark.length
    return ''
  })
  return { text, notes }
}
