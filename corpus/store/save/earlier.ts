// What the store has of a file so far: the source it is, and that source's documents with their records, to match against.
import type { Source } from '../../schema.ts'
import { sourceSlice } from '../contents.ts'
import type { Db } from '../database.ts'
import { groupBy } from '../group-by.ts'
import type { FileAnalysis } from './analysis.ts'
import { type OldDocument, regionKey } from './identify.ts'
import { matchDocuments } from './match-documents.ts'
import { oldRecords } from './old-records.ts'

export interface Earlier {
  readonly sourceId: string
  readonly revision: number | null
  readonly documents: readonly OldDocument[]
  /** Its text as read then has the same characters. */
  readonly sameText: boolean
}

/** The source of the same bytes, else one of the same name most of whose policies are in this file too: a later version of it. */
export async function earlierOf(db: Db, analysis: FileAnalysis): Promise<Earlier | null> {
  const { source } = analysis
  const same = await db
    .selectFrom('sources')
    .select(['id', 'revision_id'])
    .where('sha256', '=', source.sha256)
    .executeTakeFirst()
  if (same) return readEarlier(db, same, source)
  const named = await db
    .selectFrom('sources')
    .select(['id', 'revision_id'])
    .where('name', '=', source.name)
    .where('revision_id', 'is not', null)
    .orderBy('id')
    .execute()
  for (const candidate of named) {
    const earlier = await readEarlier(db, candidate, source)
    if (isVersionOf(analysis, earlier)) return earlier
  }
  return null
}

function isVersionOf({ documents }: FileAnalysis, earlier: Earlier): boolean {
  const titled = documents.map(({ metadata, part }) => ({
    title: metadata.title,
    region: regionKey(metadata.region),
    span: part.span,
  }))
  const shared = [...matchDocuments(earlier.documents, titled, false)].filter(
    ([fresh, old]) => titled[fresh]?.region === earlier.documents[old]?.region,
  )
  return shared.length > 0 && shared.length * 2 >= Math.max(earlier.documents.length, titled.length)
}

async function readEarlier(
  db: Db,
  { id, revision_id: revision }: { id: string; revision_id: number | null },
  source: Source,
): Promise<Earlier> {
  const text = revision === null ? '' : await sourceSlice(db, revision, [0, Number.MAX_SAFE_INTEGER])
  const documents = await db
    .selectFrom('documents')
    .innerJoin('policies', (join) =>
      join
        .onRef('policies.document_id', '=', 'documents.id')
        .onRef('policies.revision_id', '=', 'documents.revision_id'),
    )
    .select(['id', 'next_record', 'title', 'region', 'start', 'end', 'documents.revision_id as revision'])
    .where('source_id', '=', id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const records = groupBy(await oldRecords(db, id), ({ documentId }) => documentId)
  return {
    sourceId: id,
    revision,
    sameText: text === source.text,
    documents: documents.map((one) => ({
      id: one.id,
      nextRecord: one.next_record,
      title: one.title,
      region: one.region,
      span: [one.start, one.end],
      text: one.revision === revision ? text.slice(one.start, one.end) : '',
      records: records.get(one.id) ?? [],
    })),
  }
}
