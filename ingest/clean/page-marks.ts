// Takes out the page marks that reading found, so that what they cut apart is whole again; tells of lost pages.
import type { Diagnostic, Page, Source, Span } from '../../corpus/schema.ts'
import { type Edit, spanFromSource, type Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'
import { withBlanks } from './lines.ts'

export const pageMarks: Cleaner = { id: 'page-marks', clean: remove }

const EMPTY: Span = [0, 0]

function remove(text: Text, { pages }: Source): Cleaning {
  const marked = pages.filter(({ mark }) => mark !== null)
  if (marked.length === 0) return UNCHANGED
  const edits: Edit[] = []
  for (const { mark } of marked) {
    const place = spanFromSource(text, mark ?? EMPTY)
    if (text.value.slice(...place).trim() === '') continue
    const [start, end] = wholeLineOf(text.value, place)
    edits.push(removal([Math.max(start, edits.at(-1)?.span[1] ?? 0), end]))
  }
  if (edits.length === 0) return { edits, diagnostics: lostPages(pages) }
  const [first, last] = [marked[0]?.number, marked.at(-1)?.number]
  const done = info('page-marks', `去除页码标记 ${edits.length} 处（第${first}—${last}页）`)
  return { edits, diagnostics: [done, ...lostPages(pages)] }
}

/** A mark that has a line to itself goes with the line and the blank ones around it; in the middle of a line it goes alone. */
function wholeLineOf(value: string, [start, end]: Span): Span {
  let from = start
  while (from > 0 && value[from - 1] === ' ') from--
  let to = end
  while (value[to] === ' ') to++
  const opens = from === 0 || value[from - 1] === '\n'
  const closes = to === value.length || value[to] === '\n'
  if (!opens || !closes || (from === 0 && to === value.length)) return [start, end]
  return withBlanks(value, [from, Math.min(to + 1, value.length)])
}

function lostPages(pages: readonly Page[]): Diagnostic[] {
  return pages.slice(1).flatMap((page, index): Diagnostic[] => {
    const before = pages[index]
    if (!before || page.number === before.number + 1) return []
    const [from, to] = [before.number + 1, page.number - 1]
    const lost = from === to ? `第${from}页` : `第${from}—${to}页`
    const message = `缺${lost}：第${before.number}页之后是第${page.number}页，其间的文字不在原文件中`
    const span: Span = [page.span[0], page.span[0]]
    return [{ stage: 'clean', rule: 'page-marks', severity: 'warning', message, span }]
  })
}
