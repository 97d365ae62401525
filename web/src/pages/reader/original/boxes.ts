// Where spans of the text stand on a page of the original: parts of its lines, in shares of the page's width and height.
import type { PageLayout } from '../../../api/originals.ts'
import type { Span } from '../../../api/types.ts'

export interface Place<Id> {
  readonly id: Id
  readonly span: Span
}

export interface Box<Id> {
  readonly id: Id
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The text and where it begins in its source. */
export interface Text {
  readonly text: string
  readonly start: number
}

export function boxesOn<Id>(page: PageLayout, places: readonly Place<Id>[], text: Text): Box<Id>[] {
  const [first, last] = spanOfPage(page)
  const here = places.filter(({ span }) => span[0] < last && span[1] > first)
  return page.lines.flatMap((line) =>
    here.flatMap(({ id, span }): Box<Id>[] => {
      const from = Math.max(span[0], line.span[0])
      const to = Math.min(span[1], line.span[1])
      if (from >= to) return []
      const [x, y, width, height] = line.box
      const [begin, end] = [shareOf(line.span, from, text), shareOf(line.span, to, text)]
      return [
        {
          id,
          left: (x + width * begin) / page.width,
          top: y / page.height,
          width: (width * (end - begin)) / page.width,
          height: height / page.height,
        },
      ]
    }),
  )
}

/** Lines are in reading order, which may go up again in a second column. */
export function spanOfPage({ lines }: PageLayout): Span {
  return [
    Math.min(...lines.map(({ span }) => span[0]), Number.MAX_SAFE_INTEGER),
    Math.max(...lines.map(({ span }) => span[1]), 0),
  ]
}

/** How far into a line a place is: characters of Chinese are as wide as two others. */
function shareOf([first, last]: Span, at: number, { text, start }: Text): number {
  const whole = widthOf(text.slice(first - start, last - start))
  return whole === 0 ? 0 : widthOf(text.slice(first - start, at - start)) / whole
}

const NARROW_END = 0x2e80

function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < NARROW_END ? 1 : 2
  return width
}

/** The line that an offset stands on, or the last one before it. */
export function lineAt(
  pages: readonly PageLayout[],
  offset: number,
): { readonly page: PageLayout; readonly line: PageLayout['lines'][number] } | null {
  let found: ReturnType<typeof lineAt> = null
  for (const page of pages)
    for (const line of page.lines)
      if (line.span[0] <= offset && (found === null || line.span[0] >= found.line.span[0]))
        found = { page, line }
  return found
}

/** The first of the text that stands below a height of a page, in points; null: nothing does. */
export function offsetBelow({ lines }: PageLayout, y: number): number | null {
  let found: PageLayout['lines'][number] | null = null
  for (const line of lines)
    if (line.box[1] + line.box[3] > y && (found === null || line.span[0] < found.span[0])) found = line
  return found?.span[0] ?? null
}
