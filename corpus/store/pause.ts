// The queue paused: the file in hand is finished, no other is begun. A row, so that every process sees it and a restart keeps it.
import type { Db } from './database.ts'
import { dropMeta, metaOf, setMeta } from './meta.ts'

/** When it was paused, ISO 8601; null: it goes on. */
export const pausedSince = (db: Db): Promise<string | null> => metaOf(db, 'paused')

/** Part of a transaction. Paused again, it stays paused since the first time. */
export async function setPaused(tx: Db, paused: boolean): Promise<void> {
  if (!paused) await dropMeta(tx, 'paused')
  else if ((await pausedSince(tx)) === null) await setMeta(tx, 'paused', new Date().toISOString())
}
