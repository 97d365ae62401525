// Documents by their ids, for what stands in the way of every answer: prepared once, because putting the statement together
// took longer than running it.
import type SqliteDatabase from 'better-sqlite3'
import type { Selectable } from 'kysely'
import { summaryOf } from './documents.ts'
import type { DocumentSummary } from './shapes.ts'
import type { Tables } from './tables.ts'

/** Those that exist, in the order asked for. */
export type ReadSummaries = (ids: readonly string[]) => DocumentSummary[]

/** `IN`, not a join: only that reaches the indexes below the view. */
export function summaryReader(raw: SqliteDatabase.Database): ReadSummaries {
  const statement = raw.prepare<[string], Selectable<Tables['effective_documents']>>(
    'SELECT * FROM effective_documents WHERE id IN (SELECT value FROM json_each(?))',
  )
  return (ids) => {
    const found = new Map(statement.all(JSON.stringify(ids)).map((row) => [row.id, row]))
    return ids.flatMap((id) => found.get(id) ?? []).map(summaryOf)
  }
}
