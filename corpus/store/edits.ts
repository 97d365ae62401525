// What people write: appended to `edits` for good, and folded into the overlay that the views read, both in one transaction.
import { z } from 'zod'
import type { Db } from './database.ts'
import { Edit } from './shapes.ts'
import type { NewEdit } from './store.ts'

const Patch = z.record(z.string(), z.json())

/** Part of a transaction. */
export async function appendEdit(db: Db, edit: NewEdit): Promise<Edit> {
  const row = {
    kind: edit.kind,
    record_id: edit.recordId,
    document_id: edit.documentId,
    field: edit.field,
    value: edit.value === undefined ? null : JSON.stringify(edit.value),
    by: edit.by,
    at: new Date().toISOString(),
  }
  const { id } = await db.insertInto('edits').values(row).returning('id').executeTakeFirstOrThrow()
  await fold(db, edit)
  return Edit.parse({ ...edit, id, at: row.at })
}

export async function editsOf(db: Db, recordId: string): Promise<Edit[]> {
  const rows = await db
    .selectFrom('edits')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
  return rows.map(({ record_id, document_id, value, ...row }) =>
    Edit.parse({
      ...row,
      recordId: record_id,
      documentId: document_id,
      value: value === null ? undefined : JSON.parse(value),
    }),
  )
}

async function fold(db: Db, { recordId, documentId, field, value }: NewEdit): Promise<void> {
  const known = await db
    .selectFrom('overlays')
    .select('patch')
    .where('record_id', '=', recordId)
    .executeTakeFirst()
  const { [field]: _, ...others } = known ? Patch.parse(JSON.parse(known.patch)) : {}
  const patch = value === undefined ? others : { ...others, [field]: value }
  if (Object.keys(patch).length === 0) {
    await db.deleteFrom('overlays').where('record_id', '=', recordId).execute()
    return
  }
  const row = { record_id: recordId, document_id: documentId, patch: JSON.stringify(patch) }
  await db
    .insertInto('overlays')
    .values(row)
    .onConflict((conflict) => conflict.column('record_id').doUpdateSet({ patch: row.patch }))
    .execute()
}
