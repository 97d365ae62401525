// Which of many page-like numbers are page marks: the longest run that counts up through the file. A reference to a
// page in running text breaks the order or loses against the mark with its number.
import type { Mark } from './page-marks.ts'

/** Pages that a damaged file may have lost between two marks. */
const MAX_GAP = 5

interface Chain {
  readonly mark: Mark
  readonly length: number
  readonly before: Chain | null
}

/** The longest run of marks with rising numbers, at most some missing; linear in the number of marks. */
export function longestRun(marks: readonly Mark[]): Mark[] {
  const bestByNumber = new Map<number, Chain>()
  let best: Chain | null = null
  for (const mark of marks) {
    const chain = extend(mark, bestByNumber)
    const rival = bestByNumber.get(mark.number)
    if (!rival || isBetter(chain, rival)) bestByNumber.set(mark.number, chain)
    if (!best || chain.length > best.length) best = chain
  }
  return unwind(best)
}

function extend(mark: Mark, bestByNumber: ReadonlyMap<number, Chain>): Chain {
  let before: Chain | null = null
  for (let gap = 1; gap <= MAX_GAP; gap++) {
    const chain = bestByNumber.get(mark.number - gap)
    if (chain && chain.length > (before?.length ?? 0)) before = chain
  }
  return { mark, length: (before?.length ?? 0) + 1, before }
}

/** Of two ends with one number the longer, then the one less like a reference, then the later: a mark closes its page. */
function isBetter(chain: Chain, rival: Chain): boolean {
  if (chain.length !== rival.length) return chain.length > rival.length
  return chain.mark.doubt <= rival.mark.doubt
}

/** The run of a chain; references that merely go on where its marks end are no part of it. */
function unwind(last: Chain | null): Mark[] {
  const run: Mark[] = []
  for (let chain = last; chain; chain = chain.before) run.push(chain.mark)
  run.reverse()
  const first = run.findIndex(({ doubt }) => doubt < 2)
  const final = run.findLastIndex(({ doubt }) => doubt < 2)
  return first < 0 ? [] : run.slice(first, final + 1)
}
