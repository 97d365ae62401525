// Targets and responsibilities as search engines take them: the clean text of their sentences.
import type { IndexedRecord } from '../search/engine.ts'
import { fromSource } from '../text.ts'
import { decodeText } from './codec.ts'
import { contentRows } from './contents.ts'
import type { Db } from './database.ts'
import { groupBy } from './group-by.ts'

/** By document. */
export async function indexedRecords(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly IndexedRecord[]>> {
  if (ids.length === 0) return new Map()
  const columns = ['id', 'document_id', 'start', 'end', 'quote'] as const
  const [targets, responsibilities, contents] = await Promise.all([
    db
      .selectFrom('effective_targets')
      .select(columns)
      .where('document_id', 'in', ids)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('effective_responsibilities')
      .select(columns)
      .where('document_id', 'in', ids)
      .orderBy('id')
      .execute(),
    contentsOf(db, ids),
  ])
  const rows = [
    ...targets.map((row) => ({ ...row, kind: 'target' as const })),
    ...responsibilities.map((row) => ({ ...row, kind: 'responsibility' as const })),
  ]
  const byDocument = groupBy(rows, ({ document_id }) => document_id)
  return new Map(
    contents.map(({ document_id, clean, runs }) => {
      const text = decodeText(clean, runs)
      const records = (byDocument.get(document_id) ?? []).map(({ id, kind, start, end, quote }) => {
        const own = text.value.slice(fromSource(text, start), fromSource(text, end))
        return { id, kind, text: own === '' ? quote : own }
      })
      return [document_id, records]
    }),
  )
}

const contentsOf = (db: Db, ids: readonly string[]) =>
  contentRows(db).select(['contents.document_id', 'clean', 'runs']).where('documents.id', 'in', ids).execute()
