// Footnotes stand under the text that a page breaks off. Where the last paragraph goes on over the page, they come before it, so
// that they do not cut it apart.
import type { Block, Line } from './blocks.ts'
import { goesOn, type Leading } from './wraps.ts'

const NOTE = /^(?:[①-⑳⑴-⒇]|[[〔【（(]\d{1,2}[)）】〕\]]|\d{1,2}(?![\d.．、%％]|年)|[*＊※†]|注[:：\d])/
/** Share of the size of running text. */
const SMALL = 0.92

export function beforeNotes(
  body: readonly Block[],
  next: Line | undefined,
  leading: Leading,
): readonly Block[] {
  const first = notesStart(body, leading)
  const last = body[first - 1]
  if (first === body.length || last?.kind !== 'line' || !next || !goesOn(last.line, next, leading))
    return body
  // A page set in small type has no notes for that.
  if (body.slice(first).some((note) => note.kind === 'line' && note.line.size > last.line.size * SMALL))
    return body
  const start = paragraphStart(body, first - 1, leading)
  return [...body.slice(0, start), ...body.slice(first), ...body.slice(start, first)]
}

/** Index of the first note; the number of blocks where there is none. */
function notesStart(body: readonly Block[], { body: size }: Leading): number {
  let start = body.length
  for (let index = body.length - 1; index > 0; index--) {
    const block = body[index]
    if (block?.kind !== 'line' || block.line.size > size * SMALL) break
    if (NOTE.test(block.line.text)) start = index
  }
  return start
}

function paragraphStart(body: readonly Block[], last: number, leading: Leading): number {
  for (let index = last; index > 0; index--) {
    const [before, line] = [body[index - 1], body[index]]
    if (before?.kind !== 'line' || line?.kind !== 'line' || !goesOn(before.line, line.line, leading))
      return index
  }
  return 0
}
