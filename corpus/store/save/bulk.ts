// Many rows into one table with one prepared statement: through the query builder, compiling alone takes longer than the whole
// save may take.
import type SqliteDatabase from 'better-sqlite3'
import type { Rows } from './rows.ts'

/** All rows of one table have the same columns in the same order; they are taken from the first. */
export function inserterFor(raw: SqliteDatabase.Database): (rows: Rows) => void {
  const statements = new Map<string, SqliteDatabase.Statement>()
  return (rows) => {
    for (const [table, list] of Object.entries(rows)) {
      const [first] = list
      if (!first) continue
      const statement = statements.get(table) ?? prepare(raw, table, Object.keys(first))
      statements.set(table, statement)
      for (const row of list) statement.run(Object.values(row))
    }
  }
}

function prepare(raw: SqliteDatabase.Database, table: string, columns: readonly string[]) {
  const names = columns.map((name) => `"${name}"`).join(', ')
  return raw.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
}
