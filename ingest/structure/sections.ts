// Numbered entries → sections: each with its title and all that it heads. A numbering whose items have no titles is an
// enumeration, and no part of the outline.
import type { ClearSection } from '../stages.ts'
import type { Entry } from './numbering.ts'
import { styleOf } from './styles.ts'
import { leadPhrase, type Title, titleAt } from './title.ts'

interface Candidate {
  readonly entry: Entry
  readonly title: Title | null
  readonly next: number
}

/** From this style on, a list is a part of the outline only if most of its items have titles. */
const TITLED_RANK = styleOf('hanParen').rank
const FEWEST_ROWS = 8
const ROW_LENGTH = 45
const BOX_RANK = styleOf('box').rank

export function sectionsOf(text: string, entries: readonly Entry[]): ClearSection[] {
  const candidates = entries.map((entry, index): Candidate => {
    const next = entries[index + 1]?.mark.at ?? text.length
    return { entry, title: titleAt(text, entry.mark.end, next, entry.mark), next }
  })
  const kept = withoutEnumerations(candidates)
  const sections: ClearSection[] = []
  const indexOf = new Map<number, number>()
  for (const [index, candidate] of candidates.entries()) {
    if (!kept.has(index)) continue
    const parent = nearestKept(candidates, indexOf, candidate.entry.parent)
    indexOf.set(index, sections.length)
    sections.push(toSection(text, candidate, parent, sections))
  }
  return withEnds(sections, text.length)
}

/** Indexes of the candidates that belong to the outline. */
function withoutEnumerations(candidates: readonly Candidate[]): ReadonlySet<number> {
  const lists = new Map<string, number[]>()
  for (const [index, { entry }] of candidates.entries()) {
    const key = `${entry.parent}/${entry.mark.rank}`
    const list = lists.get(key)
    if (list) list.push(index)
    else lists.set(key, [index])
  }
  const kept = new Set<number>()
  for (const list of lists.values()) {
    const titled = list.filter((index) => isTitled(candidates[index]?.title)).length
    const rank = candidates[list[0] ?? 0]?.entry.mark.rank ?? 0
    const isOutline =
      rank < TITLED_RANK || rank === BOX_RANK || (2 * titled > list.length && !isTable(candidates, list))
    if (isOutline) for (const index of list) kept.add(index)
  }
  return kept
}

/** Many numbered rows with hardly a word under each: 1.门诊人次数与出院人次数比 定量. */
function isTable(candidates: readonly Candidate[], list: readonly number[]): boolean {
  const isLeaf = list.every((index, at) => at === 0 || index === (list[at - 1] ?? 0) + 1)
  if (list.length < FEWEST_ROWS || !isLeaf) return false
  const short = list.filter((index) => lengthOf(candidates[index]) <= ROW_LENGTH).length
  return 2 * short > list.length
}

const lengthOf = (candidate: Candidate | undefined): number =>
  candidate ? candidate.next - candidate.entry.mark.at : 0

const isTitled = (title: Title | null | undefined): boolean => Boolean(title && !title.doubtful)

function nearestKept(
  candidates: readonly Candidate[],
  indexOf: ReadonlyMap<number, number>,
  parent: number | null,
): number | null {
  let above = parent
  while (above !== null) {
    const index = indexOf.get(above)
    if (index !== undefined) return index
    above = candidates[above]?.entry.parent ?? null
  }
  return null
}

function toSection(
  text: string,
  { entry, title, next }: Candidate,
  parent: number | null,
  sections: readonly ClearSection[],
): ClearSection {
  const { mark } = entry
  const { kind } = styleOf(mark.style)
  const shown = title ?? (kind === 'article' ? { text: '', end: mark.end } : leadPhrase(text, mark.end, next))
  return {
    kind,
    level: (parent === null ? 0 : (sections[parent]?.level ?? 0)) + 1,
    number: mark.number,
    title: shown.text,
    span: [mark.at, Math.max(mark.end, shown.end)],
    start: mark.at,
    end: text.length,
    parent,
  }
}

function withEnds(sections: readonly ClearSection[], end: number): ClearSection[] {
  const ends: number[] = new Array<number>(sections.length).fill(end)
  const open: number[] = []
  for (const [index, section] of sections.entries()) {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= section.level)
      ends[open.pop() ?? 0] = section.start
    open.push(index)
  }
  return sections.map((section, index) => ({ ...section, end: ends[index] ?? end }))
}
