// Many rows into a table with one prepared statement: through the query builder, compiling alone takes longer than the whole save
// may take.
import type SqliteDatabase from 'better-sqlite3'
import type { Tables } from '../tables.ts'
import type { Cell, Columns, Owner } from './columns.ts'

export type Inserter = <Name extends keyof Tables, Item>(
  table: Name,
  columns: Columns<Name, Item> & Readonly<Record<string, Cell<Item, unknown>>>,
  owner: Owner,
  items: readonly Item[],
  ids?: readonly string[],
) => void

export function inserterFor(raw: SqliteDatabase.Database): Inserter {
  const statements = new Map<string, SqliteDatabase.Statement>()
  return (table, columns, owner, items, ids = []) => {
    if (items.length === 0) return
    const statement = statements.get(table) ?? prepare(raw, table, Object.keys(columns))
    statements.set(table, statement)
    const cells = Object.values(columns)
    items.forEach((item, at) => {
      statement.run(cells.map((cell) => cell(item, owner, ids[at] ?? '', at)))
    })
  }
}

function prepare(raw: SqliteDatabase.Database, table: string, columns: readonly string[]) {
  const names = columns.map((name) => `"${name}"`).join(', ')
  return raw.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`)
}
