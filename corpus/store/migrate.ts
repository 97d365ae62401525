// Brings a database to the present schema: each migration once, in order, all in one transaction that has the write lock, so
// that two processes that start together do not meet.
import type SqliteDatabase from 'better-sqlite3'
import { newerStore, strangeFile } from './errors.ts'
import { start } from './migrations/001-start.ts'
import { passages } from './migrations/002-passages.ts'
import { citedBy } from './migrations/003-cited-by.ts'
import { layouts } from './migrations/004-layouts.ts'
import { files } from './migrations/005-files.ts'
import { part } from './migrations/006-part.ts'

/** Only ever appended to: a store knows how many of them it has seen. */
const MIGRATIONS: readonly string[] = [start, passages, citedBy, layouts, files, part]

export function migrate(raw: SqliteDatabase.Database, file: string): void {
  if (version(raw) === MIGRATIONS.length) return
  raw
    .transaction(() => {
      const seen = version(raw)
      if (seen > MIGRATIONS.length) throw newerStore(file)
      if (seen === 0 && hasTables(raw)) throw strangeFile(file)
      for (const migration of MIGRATIONS.slice(seen)) raw.exec(migration)
      raw.pragma(`user_version = ${MIGRATIONS.length}`)
    })
    .immediate()
}

const version = (raw: SqliteDatabase.Database): number => Number(raw.pragma('user_version', { simple: true }))

const hasTables = (raw: SqliteDatabase.Database): boolean =>
  raw.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1").get() !== undefined
