// The order of hits, whole and stable: ties go by region, then by place in the index.
import type { Sort } from '../engine.ts'
import { typedParts } from '../query/terms.ts'
import type { Catalog, CatalogDocument } from './catalog.ts'
import type { Lookup } from './lookup.ts'
import { type Ranked, rank, type Weighted } from './rank.ts'
import type { IndexedText } from './texts.ts'

/** Documents of one text; `ranked` where the order asked for it. */
export interface Group {
  readonly document: CatalogDocument
  readonly twins: readonly CatalogDocument[]
  readonly ranked?: Ranked
}

/** What the order by relevance is made from. */
export interface Ranking {
  readonly terms: readonly Weighted[]
  readonly catalog: Catalog
  readonly textOf: (number: number) => IndexedText | undefined
  readonly lookup: Lookup
}

/** Of larger results the index's own measure chooses so many, which their texts then put in order. */
const MOST_RANKED = 40

export function inOrder(groups: readonly Group[], sort: Sort, ranking: Ranking): readonly Group[] {
  if (sort === 'date') return groups.toSorted(inTurn(byDate, byRegion))
  if (sort === 'region' || ranking.terms.length === 0) return groups.toSorted(inTurn(byRegion, byDate))
  const chosen = groups.length <= MOST_RANKED ? groups : preselected(groups, ranking)
  const best = chosen.slice(0, MOST_RANKED).map((group) => ({ ...group, ranked: rankOf(group, ranking) }))
  const region = inTurn(byRegion)
  return [
    ...best.sort((a, b) => b.ranked.score - a.ranked.score || region(a, b)),
    ...chosen.slice(MOST_RANKED),
  ]
}

/** Those that the index's own measure puts first, by the words as typed where any document has them. */
function preselected(groups: readonly Group[], { terms, lookup }: Ranking): Group[] {
  const parts = typedParts(terms.map(({ term }) => term))
  if (parts.length === 0) return [...groups]
  const waiting = new Map(groups.map((group) => [group.document.number, group]))
  const chosen: Group[] = []
  for (const number of lookup.byRank(parts)) {
    const group = waiting.get(number)
    if (!group) continue
    waiting.delete(number)
    chosen.push(group)
  }
  return [...chosen, ...waiting.values()]
}

const NOTHING: Ranked = { score: 0, passages: () => [] }

export function rankOf({ document }: Group, { terms, catalog, textOf }: Ranking): Ranked {
  const indexed = textOf(document.number)
  return indexed ? rank(indexed, terms, namesOf(document, catalog)) : NOTHING
}

function namesOf(document: CatalogDocument, catalog: Catalog): string {
  const regions = document.values.flatMap((id) => {
    const value = catalog.values[id]
    return value?.field === 'region' ? [value.folded] : []
  })
  return [document.title, ...regions].join('\n')
}

type Comparison = (a: CatalogDocument, b: CatalogDocument) => number

function inTurn(...comparisons: readonly Comparison[]) {
  return ({ document: a }: Group, { document: b }: Group): number => {
    for (const one of comparisons) {
      const difference = one(a, b)
      if (difference !== 0) return difference
    }
    return a.number - b.number
  }
}

/** The order of GB/T 2260 is that of its codes; without one last. */
const LAST = '999999'
const byRegion: Comparison = (a, b) => compare(a.regionCodes[0] ?? LAST, b.regionCodes[0] ?? LAST)
/** Newest first, undated last. */
const byDate: Comparison = (a, b) => compare(b.issuedOn ?? '', a.issuedOn ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
