// Single values of the store: next numbers, whether it was seeded, since when its queue is paused.
import type { Db } from './database.ts'

export type MetaKey = 'next_document' | 'next_source' | 'seeded' | 'paused'

export async function metaOf(db: Db, key: MetaKey): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

export async function setMeta(db: Db, key: MetaKey, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}

export async function dropMeta(db: Db, key: MetaKey): Promise<void> {
  await db.deleteFrom('meta').where('key', '=', key).execute()
}
