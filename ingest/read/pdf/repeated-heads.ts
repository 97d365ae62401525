// The head of a table that goes over several pages comes again on each of them: the repetitions belong to the pages.
import type { Block, Row } from './blocks.ts'

const SPACES = /\s+/g

/** @param pages Blocks of each page without heads and feet. */
export function repeatedHeads(pages: readonly (readonly Block[])[]): ReadonlySet<Block> {
  const found = new Set<Block>()
  let head: string | null = null
  for (const page of pages) {
    const blocks = page.filter(({ kind }) => kind !== 'edge')
    const [first] = blocks
    if (first?.kind === 'row' && head !== null && keyOf(first.row) === head) found.add(first)
    head = headAtEnd(page, found.has(first ?? page[0] ?? NONE) ? head : null)
  }
  return found
}
const NONE: Block = { kind: 'edge' }

/** The first row of the table that a page ends with; of one that fills the page since the page before, the head there. */
function headAtEnd(page: readonly Block[], before: string | null): string | null {
  const blocks = page.slice(0, page.findLastIndex(({ kind }) => kind !== 'edge') + 1)
  if (blocks.at(-1)?.kind !== 'row') return null
  const start = blocks.findLastIndex(({ kind }) => kind !== 'row') + 1
  const first = blocks[start]
  if (first?.kind !== 'row') return null
  const isWholePage = blocks.slice(0, start).every(({ kind }) => kind === 'edge')
  return isWholePage && before !== null ? before : keyOf(first.row)
}

/** The columns have to be as many: other rows follow another head. */
const keyOf = ({ cells }: Row): string =>
  cells.map((cell) => cell.map(({ text }) => text.replace(SPACES, '')).join('')).join('\t')
