// Whether there is anything to do for a file: the same bytes, read by the same rules, are in the store as they are.
import type { Source } from '../../schema.ts'
import type { Db } from '../database.ts'
import { metaOf } from '../meta.ts'

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

/**
 * The number of the first document of a file, the others follow in its order; null where the store may have had some of them
 * before, so that only all of them tell. Holds while the caller has the lease and saves nothing else.
 */
export async function firstNewDocument(
  db: Db,
  source: Pick<Source, 'name' | 'sha256'>,
): Promise<number | null> {
  const known = await db
    .selectFrom('sources')
    .select('id')
    .where((eb) => eb.or([eb('sha256', '=', source.sha256), eb('name', '=', source.name)]))
    .limit(1)
    .executeTakeFirst()
  return known ? null : nextDocument(db)
}

/** The number of the next document that the store will have. */
export const nextDocument = async (db: Db): Promise<number> =>
  Number((await metaOf(db, 'next_document')) ?? 1)
