// Takes out what no reader can see: revisions that were never switched on (the writer was killed) and those that a later one
// replaced. A revision that a document still shows stays.
import { type Database, type Db, write } from './database.ts'

const OF_A_REVISION = [
  'source_texts',
  'page_layouts',
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

/** A table of a revision at a time, so that nobody waits long for the write lock. Only for who holds the lease. */
export async function sweep({ db }: Database): Promise<number> {
  const dead = await db
    .selectFrom('revisions')
    .select('id')
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('documents')
        .select('revision_id')
        .where('revision_id', 'is not', null)
        .$narrowType<{ revision_id: number }>(),
    )
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('sources')
        .select('revision_id')
        .where('revision_id', 'is not', null)
        .$narrowType<{ revision_id: number }>(),
    )
    .execute()
  for (const { id } of dead) await dropRevision(db, id)
  return dead.length
}

/** Of a revision that no reader sees. */
export async function dropRevision(db: Db, id: number): Promise<void> {
  for (const table of OF_A_REVISION)
    await write(db, (tx) => tx.deleteFrom(table).where('revision_id', '=', id).execute())
  await db.deleteFrom('revisions').where('id', '=', id).execute()
}
