// The pages of a document as its original shows them: those of its file that its text stands on.
import type { Selectable } from 'kysely'
import type { PageLayout } from '../schema.ts'
import { decodeLines } from './codec.ts'
import type { Db } from './database.ts'
import type { Tables } from './tables.ts'

/** Empty for formats without places; null: no such document. */
export async function layoutOf(db: Db, id: string): Promise<PageLayout[] | null> {
  const place = await db
    .selectFrom('effective_documents')
    .select(['start', 'end', 'revision_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!place) return null
  const rows = await db
    .selectFrom('page_layouts')
    .selectAll()
    .where('revision_id', '=', place.revision_id)
    .where('first', '<', place.end)
    .where('last', '>', place.start)
    .orderBy('position')
    .execute()
  return rows.map(pageOf)
}

const pageOf = (row: Selectable<Tables['page_layouts']>): PageLayout => ({
  number: row.number,
  width: row.width,
  height: row.height,
  lines: decodeLines(row.lines),
  ...(row.confidence === null ? {} : { confidence: row.confidence }),
})

/** What a document's file is: its bytes' name on disk, its own name and type; null: no such document. */
export const fileOf = async (
  db: Db,
  id: string,
): Promise<{ sha256: string; name: string; mediaType: string } | null> => {
  const row = await db
    .selectFrom('documents')
    .innerJoin('sources', 'sources.id', 'documents.source_id')
    .select(['sources.sha256', 'sources.name', 'sources.media_type'])
    .where('documents.id', '=', id)
    .where('documents.revision_id', 'is not', null)
    .executeTakeFirst()
  return row ? { sha256: row.sha256, name: row.name, mediaType: row.media_type } : null
}
