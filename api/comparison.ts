// Reads from the store what a comparison needs, and hands it to the pure functions of the corpus.
import { type CompareInput, compare } from '../corpus/compare/compare.ts'
import { ComparedDocument, type Comparison } from '../corpus/compare/schema.ts'
import type { Region } from '../corpus/lexicon/regions.ts'
import type { StoredTarget } from '../corpus/store/shapes.ts'
import type { Deps } from './deps.ts'
import { phrasesOf } from './phrases.ts'

export interface Asked {
  readonly regions: readonly Region[]
  readonly indicators: readonly {
    readonly id: string
    readonly name: string
    readonly names: readonly string[]
  }[]
  /** Undefined: every year for which one of the regions has a figure. */
  readonly years: readonly number[] | undefined
  readonly drafts: boolean
}

export async function comparison(deps: Pick<Deps, 'store' | 'search'>, asked: Asked): Promise<Comparison> {
  const { store } = deps
  const { regions, indicators, drafts } = asked
  const region = regions.map(({ code }) => code)
  const ids = indicators.map(({ id }) => id)
  const wanted = { indicator: ids, indicatorName: ids, region }
  const [documents, targets, facts] = await Promise.all([
    store.documents.list({ region }),
    store.records.targets(wanted),
    store.records.facts(wanted),
  ])
  const input: CompareInput = {
    regions,
    indicators,
    years: asked.years ?? yearsOf(targets.items),
    documents: documents.items.map((one) => ComparedDocument.parse(one)),
    targets: targets.items,
    facts: facts.items,
    mentions: [],
    drafts,
  }
  const empty = withoutFigure(compare(input))
  if (empty.length === 0) return compare(input)
  const records = [...targets.items, ...facts.items]
  return compare({ ...input, mentions: await phrasesOf(deps, { regions: empty, indicators, records }) })
}

function yearsOf(targets: readonly StoredTarget[]): number[] {
  const years = new Set(targets.flatMap(({ year }) => year ?? []))
  return [...years].sort((a, b) => a - b)
}

/** The rows that lack a figure somewhere: only there a phrase matters. */
function withoutFigure({ cells }: Comparison): string[] {
  return [...new Set(cells.filter(({ state }) => state === 'no-target').map(({ region }) => region))]
}
