// The outbox: one order of changes to documents, which each engine's index follows at its own pace. A document stands in it once,
// at its latest change, so that an engine that was away for long does each document once.
import type { Db } from './database.ts'
import { inPieces } from './sql.ts'
import type { Change } from './store.ts'

/** Part of the transaction that changes the documents. */
export async function markChanged(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('changes').where('document_id', 'in', ids).execute()
  for (const some of inPieces(ids.map((document_id) => ({ document_id }))))
    await db.insertInto('changes').values(some).execute()
}

export async function pendingChanges(db: Db, engine: string, limit: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('changes')
    .leftJoin('documents', 'documents.id', 'changes.document_id')
    .select(['changes.seq', 'changes.document_id', 'documents.revision_id'])
    .where('changes.seq', '>', await cursorOf(db, engine))
    .orderBy('changes.seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, document_id, revision_id }) => ({
    seq,
    documentId: document_id,
    op: revision_id === null ? 'remove' : 'index',
  }))
}

/** Never backwards: two that drain at once must not undo each other. */
export async function followTo(db: Db, engine: string, seq: number): Promise<void> {
  const row = { engine, seq, updated_at: new Date().toISOString() }
  await db
    .insertInto('index_cursors')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('engine')
        .doUpdateSet({ seq, updated_at: row.updated_at })
        .where('index_cursors.seq', '<', seq),
    )
    .execute()
}

export async function outboxSize(db: Db, engine: string): Promise<number> {
  const { size } = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.countAll<number>().as('size'))
    .where('seq', '>', await cursorOf(db, engine))
    .executeTakeFirstOrThrow()
  return size
}

export async function latestChange(db: Db): Promise<number> {
  const row = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

async function cursorOf(db: Db, engine: string): Promise<number> {
  const row = await db
    .selectFrom('index_cursors')
    .select('seq')
    .where('engine', '=', engine)
    .executeTakeFirst()
  return row?.seq ?? 0
}
