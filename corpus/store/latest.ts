// The last change so far, prepared once: what is kept in memory asks for it before every use.
import type SqliteDatabase from 'better-sqlite3'

export function latestReader(raw: SqliteDatabase.Database): () => number {
  const statement = raw.prepare<[], { readonly seq: number | null }>('SELECT max(seq) AS seq FROM changes')
  return () => statement.get()?.seq ?? 0
}
