// Whether there is anything to do for a file: the same bytes, read by the same rules, are in the store as they are.
import type { Db } from '../database.ts'

/** Ids of the documents it has; null where it has to be read. `restore`: also where a document of it was deleted. */
export async function knownDocuments(
  db: Db,
  sha256: string,
  rules: string,
  restore: boolean,
): Promise<string[] | null> {
  const deleted = await db
    .selectFrom('deletions')
    .select('document_id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()
  if (deleted && restore) return null
  const source = await db
    .selectFrom('sources')
    .leftJoin('revisions', 'revisions.id', 'sources.revision_id')
    .select(['sources.id', 'sources.revision_id', 'revisions.rules'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (!source) return null
  const allDeleted = source.revision_id === null && deleted !== undefined
  if (!allDeleted && source.rules !== rules) return null
  const documents = await db
    .selectFrom('documents')
    .select('id')
    .where('source_id', '=', source.id)
    .where('revision_id', 'is not', null)
    .orderBy('id')
    .execute()
  return documents.map(({ id }) => id)
}
