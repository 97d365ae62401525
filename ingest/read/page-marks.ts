// Finds the page marks that a text carries (第641页, also inside words) and the pages that they close.
import type { Page, Span } from '../../corpus/schema.ts'

export const PAGE_MARK = /第 {0,2}(\d{1,5}) {0,2}页/g

interface Mark {
  readonly number: number
  readonly span: Span
}

/** Pages in order, empty where the text has no marks. */
export function pagesOf(text: string): Page[] {
  const marks = longestRun(candidates(text))
  let start = 0
  const pages = marks.map(({ number, span }): Page => {
    const page: Page = { number, span: [start, span[1]], mark: span }
    start = span[1]
    return page
  })
  return pages
}

function candidates(text: string): Mark[] {
  return [...text.matchAll(PAGE_MARK)].map((match) => ({
    number: Number(match[1]),
    span: [match.index, match.index + match[0].length],
  }))
}

const MAX_GAP = 5

/** Marks count up through a file, now and then with a page lost; a mention of a page breaks that order. */
function longestRun(marks: readonly Mark[]): Mark[] {
  const best = new Map<
    number,
    { readonly mark: Mark; readonly length: number; readonly before: number | null }
  >()
  const chains: { mark: Mark; length: number; before: number | null }[] = []
  const lastByNumber = new Map<number, number>()
  best.clear()
  for (const mark of marks) {
    let before: number | null = null
    let length = 1
    for (let gap = 1; gap <= MAX_GAP; gap++) {
      const index = lastByNumber.get(mark.number - gap)
      const chain = index === undefined ? undefined : chains[index]
      if (index !== undefined && chain && chain.length + 1 > length) {
        before = index
        length = chain.length + 1
      }
    }
    chains.push({ mark, length, before })
    const known = lastByNumber.get(mark.number)
    if (known === undefined || length >= (chains[known]?.length ?? 0))
      lastByNumber.set(mark.number, chains.length - 1)
  }
  let at: number | null = null
  chains.forEach(({ length }, index) => {
    if (at === null || length > (chains[at]?.length ?? 0)) at = index
  })
  const run: Mark[] = []
  while (at !== null) {
    const chain: (typeof chains)[number] | undefined = chains[at]
    if (!chain) break
    run.unshift(chain.mark)
    at = chain.before
  }
  return run
}
