// Documents that people deleted: gone from every table, but remembered with their bytes' sha256.

import { markChanged } from './changes.ts'
import type { Db } from './database.ts'
import { documentOf, twinIds } from './detail.ts'
import type { Deleted, Removal } from './removals.ts'

/** Part of a transaction. False: no such document. */
export async function removeDocument(tx: Db, id: string, by: string): Promise<boolean> {
  const document = await tx
    .selectFrom('documents')
    .innerJoin('sources', 'sources.id', 'documents.source_id')
    .innerJoin('policies', (join) =>
      join
        .onRef('policies.document_id', '=', 'documents.id')
        .onRef('policies.revision_id', '=', 'documents.revision_id'),
    )
    .select(['source_id', 'sha256', 'title', 'region', 'start', 'end'])
    .where('documents.id', '=', id)
    .executeTakeFirst()
  if (!document) return false
  const { source_id, ...remembered } = document
  await tx
    .insertInto('deletions')
    .values({ ...remembered, document_id: id, at: new Date().toISOString(), by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await eraseDocuments(tx, [id])
  await tx.deleteFrom('overlays').where('document_id', '=', id).execute()
  await forgetEmptySource(tx, source_id)
  return true
}

const OF_A_DOCUMENT = [
  'policies',
  'contents',
  'passages',
  'targets',
  'facts',
  'deadlines',
  'responsibilities',
  'assignments',
  'citations',
  'diagnostics',
] as const

/** Takes everything that readers see of the documents out of the tables; their ids stay taken. A twin is then its own first. */
export async function eraseDocuments(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const shown = tx
    .selectFrom('documents')
    .select('revision_id')
    .where('id', 'in', ids)
    .where('revision_id', 'is not', null)
    .$narrowType<{ revision_id: number }>()
  for (const table of OF_A_DOCUMENT)
    await tx.deleteFrom(table).where('revision_id', 'in', shown).where('document_id', 'in', ids).execute()
  await tx.deleteFrom('signatures').where('document_id', 'in', ids).execute()
  const twins = [...(await twinIds(tx, ids)).values()].flat()
  await tx
    .deleteFrom('twins')
    .where((eb) => eb.or([eb('document_id', 'in', ids), eb('twin_id', 'in', ids)]))
    .execute()
  await tx.updateTable('documents').set({ revision_id: null, orphaned: 0 }).where('id', 'in', ids).execute()
  await markChanged(tx, [...new Set([...ids, ...twins])])
}

/** With its last document the text of a file goes too. */
async function forgetEmptySource(tx: Db, source: string): Promise<void> {
  const left = await tx
    .selectFrom('documents')
    .select('id')
    .where('source_id', '=', source)
    .where('revision_id', 'is not', null)
    .executeTakeFirst()
  if (left) return
  const revisions = tx.selectFrom('revisions').select('id').where('source_id', '=', source)
  await tx.deleteFrom('source_texts').where('revision_id', 'in', revisions).execute()
  await tx.updateTable('sources').set({ revision_id: null }).where('id', '=', source).execute()
}

/** What would go with it; null: no such document. */
export async function removalOf(db: Db, id: string): Promise<Removal | null> {
  const document = await documentOf(db, id)
  if (!document) return null
  const { edits } = await db
    .selectFrom('edits')
    .select((eb) => eb.fn.countAll<number>().as('edits'))
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  const { siblings } = await db
    .selectFrom('effective_documents')
    .select((eb) => eb.fn.countAll<number>().as('siblings'))
    .where('source_id', '=', document.sourceId)
    .where('id', '!=', id)
    .executeTakeFirstOrThrow()
  const { targets, facts, deadlines, responsibilities } = document.counts
  return { targets, facts, deadlines, responsibilities, edits, citedBy: document.citedBy.length, siblings }
}

/** Null: it was not deleted, or is back. */
export const deletionOf = async (db: Db, id: string): Promise<Deleted | null> =>
  (await db
    .selectFrom('deletions')
    .select(['title', 'at', 'by'])
    .where('document_id', '=', id)
    .executeTakeFirst()) ?? null

export interface Deletion {
  readonly id: string
  readonly title: string
  readonly region: string
  readonly span: [number, number]
  readonly nextRecord: number
}

export async function deletionsOf(db: Db, sha256: string): Promise<Deletion[]> {
  const rows = await db
    .selectFrom('deletions')
    .innerJoin('documents', 'documents.id', 'deletions.document_id')
    .select(['document_id', 'title', 'region', 'start', 'end', 'next_record'])
    .where('sha256', '=', sha256)
    .orderBy('start')
    .execute()
  return rows.map(({ document_id, title, region, start, end, next_record }) => ({
    id: document_id,
    title,
    region,
    span: [start, end],
    nextRecord: next_record,
  }))
}
