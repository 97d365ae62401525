// Where a problem is seen: the characters it is about, and the document that shows them. A file's own problem may stand between
// its documents, on a contents page or a page mark; then the nearest one is told.
import type { Span } from '../schema.ts'
import { sourceSlice } from './contents.ts'
import type { Db } from './database.ts'
import { groupBy } from './group-by.ts'
import type { DiagnosticPlace, StoredDiagnostic } from './shapes.ts'

/** As many characters as a line or two hold. */
const QUOTED = 120

/** For a page of a list, in its order. */
export async function diagnosticPlaces(
  db: Db,
  items: readonly StoredDiagnostic[],
): Promise<DiagnosticPlace[]> {
  const parts = await partsOf(db, [...new Set(items.map(({ sourceId }) => sourceId))])
  const places: DiagnosticPlace[] = []
  for (const { documentId, sourceId, span } of items) {
    const own = parts.get(sourceId) ?? []
    const shown = documentId === null ? own.filter(({ current }) => current) : own
    const revision = shown.find(({ id }) => documentId === null || id === documentId)?.revision
    const nearest = documentId === null && span ? nearestTo(span, shown) : null
    places.push({
      quote: span && revision !== undefined ? await quoteOf(db, revision, span) : null,
      nearest: nearest?.id ?? null,
      inside: documentId !== null || (nearest !== null && holds(nearest, span)),
    })
  }
  return places
}

interface Part {
  readonly id: string
  readonly source: string
  readonly revision: number
  /** Of the latest reading of its file. */
  readonly current: boolean
  readonly start: number
  readonly end: number
}

/** The documents of the files, by file and in their order. */
async function partsOf(db: Db, sources: readonly string[]): Promise<ReadonlyMap<string, readonly Part[]>> {
  if (sources.length === 0) return new Map()
  const rows = await db
    .selectFrom('documents')
    .innerJoin('policies', (join) =>
      join
        .onRef('policies.document_id', '=', 'documents.id')
        .onRef('policies.revision_id', '=', 'documents.revision_id'),
    )
    .innerJoin('sources', 'sources.id', 'documents.source_id')
    .select(['documents.id', 'documents.source_id', 'policies.revision_id', 'policies.start', 'policies.end'])
    .select('sources.revision_id as latest')
    .where('documents.source_id', 'in', sources)
    .orderBy('policies.start')
    .execute()
  const parts = rows.map(({ id, source_id, revision_id, latest, start, end }) => ({
    id,
    source: source_id,
    revision: revision_id,
    current: revision_id === latest,
    start,
    end,
  }))
  return groupBy(parts, ({ source }) => source)
}

const holds = ({ start, end }: Part, span: Span | undefined): boolean =>
  span !== undefined && span[0] >= start && span[1] <= end

/** The one that holds it, else the one that begins last before it, else the first. */
function nearestTo(span: Span, parts: readonly Part[]): Part | null {
  return (
    parts.find((part) => holds(part, span)) ??
    parts.findLast(({ start }) => start <= span[0]) ??
    parts[0] ??
    null
  )
}

async function quoteOf(db: Db, revision: number, [start, end]: Span): Promise<string | null> {
  if (start === end) return null
  const text = await sourceSlice(db, revision, [start, Math.min(end, start + QUOTED)])
  return text.trim() === '' ? null : text
}
