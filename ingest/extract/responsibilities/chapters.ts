// Policies that name those responsible once a chapter, behind its last section: each list governs its chapter.
import type { ClearSection } from '../../stages.ts'
import type { Context } from '../context.ts'
import type { Made } from './responsibility.ts'

/** So often before it is how the policy does it, and no chance. */
const FEWEST = 3
const SEVERAL = 2

/** The chapter that each list governs, where every list of the policy stands at the end of one with several sections. */
export function chaptersOf(context: Context, lists: readonly Made[]): ReadonlyMap<Made, ClearSection> {
  const { sections } = context.structure
  const found = new Map<Made, ClearSection>()
  const taken = new Set<number | null>()
  for (const list of lists) {
    const section = context.sectionAt(list.span[0])
    // Two lists in one chapter, or one outside all: they govern sections.
    if (!section || (section.parent !== null && taken.has(section.parent))) return NONE
    taken.add(section.parent)
    const chapter = section.parent === null ? undefined : sections[section.parent]
    const inside = sections.filter(({ parent }) => parent === section.parent)
    const parted = section.parent !== null && inside.length >= SEVERAL
    if (parted && inside.at(-1) !== section) return NONE
    if (parted && chapter) found.set(list, chapter)
  }
  return found.size >= FEWEST ? found : NONE
}

const NONE: ReadonlyMap<Made, ClearSection> = new Map()
