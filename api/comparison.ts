// Reads from the store what a comparison needs, and hands it to the pure functions of the corpus.
import { type CompareInput, compare } from '../corpus/compare/compare.ts'
import { type Mention, mentionsOf } from '../corpus/compare/mentions.ts'
import { ComparedDocument, type Comparison } from '../corpus/compare/schema.ts'
import type { Region } from '../corpus/lexicon/regions.ts'
import type { StoredFact, StoredTarget } from '../corpus/store/shapes.ts'
import type { Store } from '../corpus/store/store.ts'

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

export async function comparison(store: Store, asked: Asked): Promise<Comparison> {
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
  return compare({ ...input, mentions: await mentionsIn(store, empty, indicators, records) })
}

function yearsOf(targets: readonly StoredTarget[]): number[] {
  const years = new Set(targets.flatMap(({ year }) => year ?? []))
  return [...years].sort((a, b) => a - b)
}

/** Documents of the rows that lack a figure somewhere: only there a phrase matters. */
function withoutFigure({ cells, coverage }: Comparison): string[] {
  const rows = new Set(cells.filter(({ state }) => state === 'no-target').map(({ region }) => region))
  return [...new Set(coverage.filter(({ region }) => rows.has(region)).flatMap(({ documents }) => documents))]
}

async function mentionsIn(
  store: Store,
  documents: readonly string[],
  indicators: Asked['indicators'],
  records: readonly (StoredTarget | StoredFact)[],
): Promise<Mention[]> {
  const found: Mention[] = []
  for (const documentId of documents) {
    const content = await store.documents.content(documentId)
    if (!content || !indicators.some(({ names }) => names.some((name) => content.clean.value.includes(name))))
      continue
    const [source, deadlines] = await Promise.all([
      store.documents.text(documentId),
      store.records.deadlines({ document: [documentId] }),
    ])
    if (!source) continue
    const mentions = mentionsOf(
      {
        documentId,
        text: content.clean,
        paragraphs: content.passages.map(({ clean }) => clean),
        deadlines: deadlines.items,
        records: records.filter((one) => one.documentId === documentId),
        quote: ([from, to]) => source.text.slice(from - source.start, to - source.start),
      },
      indicators,
    )
    found.push(...mentions)
  }
  return found
}
