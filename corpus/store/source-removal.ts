// A file deleted with all its documents, and what goes with it.
import type { Db } from './database.ts'
import { removeDocument } from './deletions.ts'
import type { SourceRemoval } from './removals.ts'

const documentsOf = async (db: Db, source: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('source_id', '=', source)
    .where('revision_id', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Null: no such file, or all its documents were deleted. */
export async function sourceRemovalOf(db: Db, id: string): Promise<SourceRemoval | null> {
  const documents = await documentsOf(db, id)
  if (documents.length === 0) return null
  const { targets, facts, deadlines, responsibilities } = await db
    .selectFrom('effective_documents')
    .select((eb) => [
      eb.fn.sum<number>('target_count').as('targets'),
      eb.fn.sum<number>('fact_count').as('facts'),
      eb.fn.sum<number>('deadline_count').as('deadlines'),
      eb.fn.sum<number>('responsibility_count').as('responsibilities'),
    ])
    .where('source_id', '=', id)
    .executeTakeFirstOrThrow()
  const { edits } = await db
    .selectFrom('edits')
    .select((eb) => eb.fn.countAll<number>().as('edits'))
    .where('document_id', 'in', documents)
    .executeTakeFirstOrThrow()
  return {
    documents: documents.length,
    targets,
    facts,
    deadlines,
    responsibilities,
    edits,
    citedBy: await citingElsewhere(db, id),
  }
}

/** Documents of other files that name one of it. */
async function citingElsewhere(db: Db, source: string): Promise<number> {
  const { citing } = await db
    .selectFrom('effective_documents as cited')
    .innerJoin('citations', 'citations.title', 'cited.title')
    .innerJoin('documents', (join) =>
      join
        .onRef('documents.id', '=', 'citations.document_id')
        .onRef('documents.revision_id', '=', 'citations.revision_id'),
    )
    .select((eb) => eb.fn.count<number>('documents.id').distinct().as('citing'))
    .where('cited.source_id', '=', source)
    .where('documents.source_id', '!=', source)
    .executeTakeFirstOrThrow()
  return citing
}

/** Part of a transaction. False: no such file. */
export async function removeSource(tx: Db, id: string, by: string): Promise<boolean> {
  const documents = await documentsOf(tx, id)
  for (const document of documents) await removeDocument(tx, document, by)
  return documents.length > 0
}
