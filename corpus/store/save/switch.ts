// The one small transaction that makes a reading what readers see: everything of the file at once, or nothing of it.
import type { Source } from '../../schema.ts'
import { markChanged } from '../changes.ts'
import type { Db } from '../database.ts'
import { deletionsOf, eraseDocuments } from '../deletions.ts'
import { holdsLease } from '../lease.ts'
import { setMeta } from '../meta.ts'
import { inPieces } from '../sql.ts'
import type { OldDocument, Written } from './identify.ts'
import { carryOrphans } from './orphans.ts'
import type { Plan } from './plan.ts'
import type { Revision } from './revision.ts'
import { type TwinUpdate, writeTwins } from './twins.ts'

export interface Reading extends Plan {
  readonly documents: readonly Written[]
  readonly twins: TwinUpdate
  readonly revision: Revision
  readonly source: Source
  /** Of the lease. */
  readonly holder: string
}

/** Ids of the documents that are seen now. @throws LeaseLost: nothing was changed. */
export async function switchOn(tx: Db, reading: Reading): Promise<string[]> {
  const { revision, source, documents } = reading
  const ids = documents.map(({ id }) => id)
  await holdsLease(tx, reading.holder)
  await writeSource(tx, reading)
  await carryOrphans(tx, revision.id, source.text, documents)
  await showDocuments(tx, reading)
  await letGo(tx, reading.vanished)
  await setMeta(tx, 'next_document', String(reading.nextDocument))
  const deleted = await deletedMeanwhile(tx, reading)
  const twins = await writeTwins(tx, reading.twins)
  await markChanged(tx, [...new Set([...ids, ...twins])])
  return ids.filter((id) => !deleted.has(id))
}

/** A document that came back is not deleted any more; one that was deleted while its file was read again stays so. */
async function deletedMeanwhile(tx: Db, { source, documents, deleted }: Reading): Promise<Set<string>> {
  const ids = documents.map(({ id }) => id)
  const back = ids.filter((id) => deleted.includes(id))
  if (back.length > 0) await tx.deleteFrom('deletions').where('document_id', 'in', back).execute()
  const now = (await deletionsOf(tx, source.sha256)).map(({ id }) => id).filter((id) => ids.includes(id))
  await eraseDocuments(tx, now)
  return new Set(now)
}

async function writeSource(tx: Db, { revision: { id, sourceId }, source }: Reading): Promise<void> {
  const row = {
    name: source.name,
    sha256: source.sha256,
    media_type: source.mediaType,
    revision_id: id,
  }
  await tx
    .updateTable('revisions')
    .set({ state: 'superseded' })
    .where('source_id', '=', sourceId)
    .where('state', '=', 'active')
    .execute()
  await tx.updateTable('revisions').set({ state: 'active' }).where('id', '=', id).execute()
  await tx
    .insertInto('sources')
    .values({ ...row, id: sourceId, created_at: new Date().toISOString() })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

async function showDocuments(tx: Db, { revision, documents }: Reading): Promise<void> {
  const created_at = new Date().toISOString()
  const rows = documents.map(({ id, nextRecord }) => ({
    id,
    source_id: revision.sourceId,
    revision_id: revision.id,
    next_record: nextRecord,
    orphaned: 0,
    created_at,
  }))
  for (const some of inPieces(rows))
    await tx
      .insertInto('documents')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          revision_id: eb.ref('excluded.revision_id'),
          next_record: eb.ref('excluded.next_record'),
          orphaned: 0,
        })),
      )
      .execute()
}

/** What people wrote keeps a document that its file lost: it is shown as orphaned, from the reading that last had it. */
async function letGo(tx: Db, vanished: readonly OldDocument[]): Promise<void> {
  const ids = vanished.map(({ id }) => id)
  if (ids.length === 0) return
  const overlaid = await tx
    .selectFrom('overlays')
    .select('document_id')
    .where('document_id', 'in', ids)
    .execute()
  const kept = new Set(overlaid.map(({ document_id }) => document_id))
  if (kept.size > 0)
    await tx
      .updateTable('documents')
      .set({ orphaned: 1 })
      .where('id', 'in', [...kept])
      .execute()
  await eraseDocuments(
    tx,
    ids.filter((id) => !kept.has(id)),
  )
  await markChanged(tx, [...kept])
}
