// Prepared statements kept for the next time: a query over the views takes longer to prepare than to run.
import type SqliteDatabase from 'better-sqlite3'
import type { SqliteDatabase as ForKysely } from 'kysely'

/** Lists of values make many texts of one query, so the least recently used go. */
const KEPT = 300

export function withKeptStatements(raw: SqliteDatabase.Database): ForKysely {
  const kept = new Map<string, SqliteDatabase.Statement<unknown[]>>()
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? raw.prepare<unknown[]>(sql)
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close: () => {
      kept.clear()
      raw.close()
    },
  }
}
