// Pages of a text in the file it came from: their marks (`第641页`) are among what cleaning left out; a mark closes its page.
import type { Span } from '../api/types.ts'

export interface PageMark {
  readonly number: number
  readonly span: Span
}

const MARK = /^\s*第\s*(?<number>\d{1,5})\s*页\s*$/

export function pageMarksIn(text: string, start: number, removed: readonly Span[]): PageMark[] {
  return removed.flatMap((span) => {
    const found = MARK.exec(text.slice(span[0] - start, span[1] - start))?.groups?.number
    return found === undefined ? [] : [{ number: Number(found), span }]
  })
}

/** `last`: the page that the text ends on; its mark stands after the text. */
export function pageAt(marks: readonly PageMark[], last: number | null, offset: number): number | null {
  return marks.find(({ span }) => span[1] > offset)?.number ?? last
}

/** Where a page begins: after the mark of the one before, or with the text. Null: the text has no such page. */
export function pageStart(
  marks: readonly PageMark[],
  last: number | null,
  start: number,
  page: number,
): number | null {
  const index = marks.findIndex(({ number }) => number === page)
  if (index < 0 && page !== last) return null
  return (index < 0 ? marks : marks.slice(0, index)).at(-1)?.span[1] ?? start
}
