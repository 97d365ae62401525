// Clauses that name an indicator, found by the index and not by reading every document: what a comparison says of empty cells.
import { type Mention, type MentionedIndicator, mentionsOf } from '../corpus/compare/mentions.ts'
import type { Span, Target } from '../corpus/schema.ts'
import type { Hit, SearchEngine } from '../corpus/search/engine.ts'
import { plan } from '../corpus/search/plan.ts'
import type { Evidence } from '../corpus/store/evidence.ts'
import { groupBy } from '../corpus/store/group-by.ts'
import type { StoredDeadline } from '../corpus/store/shapes.ts'
import type { Store } from '../corpus/store/store.ts'

interface Wanted {
  /** Full names of the regions whose documents are meant. */
  readonly regions: readonly string[]
  readonly indicators: readonly MentionedIndicator[]
  /** Targets and facts that were understood. */
  readonly records: readonly (Pick<Target, 'span' | 'indicatorId' | 'indicator'> & {
    readonly documentId: string
  })[]
}

export async function phrasesOf(
  { store, search }: { readonly store: Store; readonly search: SearchEngine },
  { regions, indicators, records }: Wanted,
): Promise<Mention[]> {
  const hits = await hitsOf(search, regions, indicators)
  if (hits.length === 0) return []
  const wanted = hits.map(({ id, passages }) => ({
    id,
    numbers: passages.map(({ n }) => n).sort((a, b) => a - b),
  }))
  const [evidence, { items }] = await Promise.all([
    store.documents.evidence(wanted),
    store.records.deadlines({ document: hits.map(({ id }) => id) }),
  ])
  const deadlines = groupBy(items, ({ documentId }) => documentId)
  const known = groupBy(records, ({ documentId }) => documentId)
  return wanted.flatMap(({ id }) =>
    (evidence.get(id) ?? []).flatMap((passage) =>
      mentionsOf(sourceOf(id, passage, deadlines.get(id) ?? [], known.get(id) ?? []), indicators),
    ),
  )
}

const PAGE = 1000
const PASSAGES = 100

async function hitsOf(
  search: SearchEngine,
  regions: readonly string[],
  indicators: readonly MentionedIndicator[],
): Promise<Hit[]> {
  const q = indicators
    .flatMap(({ names }) => names.map((name) => `"${name.replaceAll('"', '')}"`))
    .join(' OR ')
  const hits: Hit[] = []
  for (let offset = 0; ; offset += PAGE) {
    const asked = {
      q,
      syn: false,
      filters: { region: regions },
      facets: [],
      passages: PASSAGES,
      offset,
      limit: PAGE,
    }
    const found = await search.search(await plan(asked))
    hits.push(...found.hits)
    if (found.hits.length < PAGE) return hits
  }
}

/** A passage as a small document: what lies outside it frames nothing in it. */
function sourceOf(
  documentId: string,
  { span, text, clean }: Evidence,
  deadlines: readonly StoredDeadline[],
  records: Wanted['records'],
) {
  const within = (one: { readonly span: Span }): boolean => one.span[0] < span[1] && one.span[1] > span[0]
  const whole: Span = [0, clean.value.length]
  return {
    documentId,
    text: clean,
    paragraphs: [whole],
    deadlines: deadlines.filter(within),
    records: records.filter(within),
    quote: ([from, to]: Span) => text.slice(from - span[0], to - span[0]),
  }
}
