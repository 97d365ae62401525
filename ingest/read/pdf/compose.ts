// Pages laid out → one text with its pages and the places of its lines. A paragraph is one line of text, over columns and pages too;
// a row of a table is one line, its cells parted by tabs. Heads and feet stay, and are told apart so that cleaning takes them out.
import type { Page, PageLayout, Span } from '../../../corpus/schema.ts'
import type { Block, Line, Row } from './blocks.ts'
import { measure } from './columns-width.ts'
import type { Box, Frame } from './frames.ts'
import { furnitureOf } from './furniture.ts'
import { leadingOf } from './leading.ts'
import { beforeNotes } from './notes.ts'
import { numbersWithin } from './numbers-within.ts'
import type { LaidPage } from './pages.ts'
import { repeatedHeads } from './repeated-heads.ts'
import type { Segment } from './segments.ts'
import { goesOn, isFullCell, type Leading } from './wraps.ts'

export interface Composed {
  readonly text: string
  readonly pages: readonly Page[]
  readonly layout: readonly PageLayout[]
  /** What belongs to the pages and not to the text, with the line breaks around it. */
  readonly furniture: readonly Span[]
}

interface Parted {
  readonly page: LaidPage
  readonly head: readonly Block[]
  readonly body: readonly Block[]
  readonly foot: readonly Block[]
}

export function compose(pages: readonly LaidPage[]): Composed {
  const lines = pages.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : [])),
  )
  const furniture = furnitureOf(
    pages.map(({ content }, index) => ({ height: content.height, lines: lines[index] ?? [] })),
  )
  const text = lines.flat().filter((line) => !furniture.has(line))
  measure(text)
  const leading = leadingOf(text)
  const writer = new Writer(leading, numbersWithin(text))
  const heads = repeatedHeads(pages.map(({ blocks }) => blocks.filter((block) => !isOneOf(block, furniture))))
  const parts = pages.map((page) => part(page, furniture, heads))
  for (const [index, one] of parts.entries()) {
    const next = parts.slice(index + 1).find(({ body }) => body.some(({ kind }) => kind !== 'edge'))
    const after = continuation(one, next)
    writer.page(one.page)
    for (const block of one.head) writer.furniture(block)
    for (const block of beforeNotes(trimmed(one.body), after, leading)) writer.block(block)
    writer.pageEnds(after, trimmed(one.body).length > 0)
    for (const block of one.foot) writer.furniture(block)
    writer.close()
  }
  return writer.finish()
}

const isOneOf = (block: Block, lines: ReadonlySet<Line>): boolean =>
  block.kind === 'line' && lines.has(block.line)

function part(page: LaidPage, furniture: ReadonlySet<Line>, heads: ReadonlySet<Block>): Parted {
  const watermarks = new Set(page.watermarks)
  const isOwn = (block: Block): boolean =>
    heads.has(block) || isOneOf(block, furniture) || isOneOf(block, watermarks)
  const middle = page.content.height / 2
  const isHead = (block: Block): boolean =>
    heads.has(block) || (block.kind === 'line' && !watermarks.has(block.line) && block.line.bottom < middle)
  const own = page.blocks.filter(isOwn)
  return {
    page,
    head: own.filter(isHead),
    body: page.blocks.filter((block) => !isOwn(block)),
    foot: own.filter((block) => !isHead(block)),
  }
}

/** The line of the next page that may go on where this page ends: in the text, or in a box that goes over the page. */
function continuation({ body }: Parted, next: Parted | undefined): Line | undefined {
  const first = trimmed(next?.body ?? [])[0]
  const last = trimmed(body).at(-1)
  if (first?.kind !== 'line') return undefined
  if (last === undefined) return first.line
  if (last.kind !== 'line' || last.line.column.main !== first.line.column.main) return undefined
  return first.line
}

/** Without the edges of boxes at either end. */
function trimmed(body: readonly Block[]): readonly Block[] {
  const start = body.findIndex(({ kind }) => kind !== 'edge')
  return start < 0 ? [] : body.slice(start, body.findLastIndex(({ kind }) => kind !== 'edge') + 1)
}

const LATIN_END = /[A-Za-z]$/
const LATIN_START = /^[A-Za-z]/

class Writer {
  private text = ''
  private readonly pages: Page[] = []
  private readonly layout: PageLayout[] = []
  private readonly removed: Span[] = []
  private current: { page: LaidPage; start: number; lines: PageLayout['lines'] } | null = null
  /** The line that the text ends with, while the next may go on with it. */
  private last: Line | null = null
  /** The text goes on behind what belongs to the page. */
  private open = false

  constructor(
    private readonly leading: Leading,
    /** Places in the lines of the text that belong to pages. */
    private readonly numbers: ReadonlyMap<Segment, readonly Span[]>,
  ) {}

  page(page: LaidPage): void {
    this.current = { page, start: this.text.length, lines: [] }
  }

  block(block: Block): void {
    if (block.kind === 'edge') this.endParagraph()
    else if (block.kind === 'row') this.row(block.row, this.current?.page.frameOf(block))
    else this.line(block.line, this.current?.page.frameOf(block))
  }

  furniture(block: Block): void {
    if (block.kind === 'edge') return
    const start = this.text.length
    this.newLine()
    const from = this.open ? start : this.text.length
    const references = this.removed.length
    const frame = this.current?.page.frameOf(block)
    if (block.kind === 'row') this.cells(block.row, frame)
    else this.place(block.line.text, block.line, frame)
    this.removed.length = references
    this.text += '\n'
    const before = this.removed.at(-1)
    if (before && before[1] === from) before[1] = this.text.length
    else this.removed.push([from, this.text.length])
  }

  /** Whether what follows on the next page goes on with this page's last line. */
  pageEnds(next: Line | undefined, hasText: boolean): void {
    if (!hasText && this.open) return
    this.open = this.last !== null && next !== undefined && goesOn(this.last, next, this.leading)
    if (!this.open) this.endParagraph()
  }

  close(): void {
    if (!this.current) return
    const { page, start, lines } = this.current
    const { number, width, height, confidence } = page.content
    this.pages.push({ number, span: [start, this.text.length], mark: null })
    const size = { number, width: rounded(width), height: rounded(height) }
    this.layout.push({ ...size, lines, ...(confidence === undefined ? {} : { confidence }) })
  }

  finish(): Composed {
    return { text: this.text, pages: this.pages, layout: this.layout, furniture: this.removed }
  }

  private line(line: Line, frame: Frame | undefined): void {
    const goes = this.open || (this.last !== null && goesOn(this.last, line, this.leading))
    if (goes && this.last) this.text += joint(this.last.text, line.text)
    else this.newLine()
    this.open = false
    this.place(line.text, line, frame)
    this.last = line
  }

  private row(row: Row, frame: Frame | undefined): void {
    this.endParagraph()
    this.cells(row, frame)
    this.text += '\n'
  }

  private cells({ cells, rights }: Row, frame: Frame | undefined): void {
    for (const [index, cell] of cells.entries()) {
      if (index > 0) this.text += '\t'
      for (const [at, segment] of cell.entries()) {
        const before = cell[at - 1]
        if (before)
          this.text += isFullCell(before, segment, rights[index] ?? 0)
            ? joint(before.text, segment.text)
            : ' '
        this.place(segment.text, segment, frame)
      }
    }
  }

  private endParagraph(): void {
    this.newLine()
    this.last = null
    this.open = false
  }

  private newLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n'
  }

  private place(text: string, segment: Segment, frame: Frame | undefined): void {
    const { left, right, top, bottom, references } = segment
    const start = this.text.length
    for (const [from, to] of this.numbers.get(segment) ?? references)
      this.removed.push([start + from, start + to])
    this.text += text
    const box: Box = [left, top, right - left, bottom - top]
    const [x, y, width, height] = frame ? frame.toPage(box) : box
    this.current?.lines.push({
      span: [start, this.text.length],
      box: [rounded(x), rounded(y), rounded(width), rounded(height)],
    })
  }
}

const joint = (before: string, after: string): string =>
  LATIN_END.test(before) && LATIN_START.test(after) ? ' ' : ''

const rounded = (points: number): number => Math.round(points * 100) / 100
