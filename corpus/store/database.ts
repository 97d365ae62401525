// The database file: opened with WAL and full durability, brought to the present schema, spoken to through Kysely.
// `read` and `write` are the only two ways to more than one statement: a snapshot, or a transaction that has the write lock
// from its start (a lock asked for halfway fails where another process wrote meanwhile).
import { mkdirSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import type { Kysely as KyselyOf } from 'kysely'
import { explain, storeFile } from './errors.ts'
import { Kysely, SqliteDialect, sql } from './kysely.ts'
import { migrate } from './migrate.ts'
import { withKeptStatements } from './statements.ts'
import type { Tables } from './tables.ts'

export type Db = KyselyOf<Tables>

export interface Database {
  readonly file: string
  readonly db: Db
  /** The same connection, for what a measurement showed too slow otherwise. Only inside `write`. */
  readonly raw: SqliteDatabase.Database
}

/** How long a statement waits for another process's transaction; ours are far shorter. */
const BUSY_MS = 10_000
/** Texts are long: with twice the default page a save takes a third less time. Counts for a new file only. */
const PAGE_BYTES = 8_192
/** 64 MB between checkpoints: the files that an office puts in at a time are saved before the first. */
const CHECKPOINT_PAGES = 8000
const CACHE_KIB = 32_768

/** @throws StoreUnusable where the folder or the file cannot serve, with what to do. */
export function openDatabase(dataDir: string): Database {
  const file = storeFile(dataDir)
  try {
    mkdirSync(dataDir, { recursive: true })
    const raw = new SqliteDatabase(file, { timeout: BUSY_MS })
    try {
      raw.pragma(`page_size = ${PAGE_BYTES}`)
      raw.pragma('journal_mode = WAL')
      raw.pragma('synchronous = FULL')
      raw.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
      raw.pragma(`cache_size = -${CACHE_KIB}`)
      raw.pragma('temp_store = MEMORY')
      migrate(raw, file)
    } catch (error) {
      raw.close()
      throw error
    }
    return {
      file,
      raw,
      db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: withKeptStatements(raw) }) }),
    }
  } catch (error) {
    throw explain(error, file) ?? error
  }
}

/** Several reads of one state of the store. */
export const read = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> => within(db, 'begin', work)

/** All of it or nothing, durable when it resolves. */
export const write = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  within(db, 'begin immediate', work)

/**
 * All of it or nothing, and it outlives this process; a power failure may take it back, up to the next `write`, which makes it
 * durable too. For what nobody was told: rows that no reader sees, where a job is. Waiting for the disk costs more than the rows.
 */
export const writeUnsynced = <T>({ db, raw }: Database, work: (db: Db) => Promise<T>): Promise<T> =>
  db
    .connection()
    .execute((connection) => unsynced(raw, () => transaction(connection, 'begin immediate', work)))

/** The same for what cannot wait for a promise. Not inside a transaction. */
export function unsyncedNow(raw: SqliteDatabase.Database, work: () => void): void {
  raw.pragma('synchronous = NORMAL')
  try {
    raw.transaction(work).immediate()
  } finally {
    raw.pragma('synchronous = FULL')
  }
}

async function unsynced<T>(raw: SqliteDatabase.Database, work: () => Promise<T>): Promise<T> {
  raw.pragma('synchronous = NORMAL')
  try {
    return await work()
  } finally {
    raw.pragma('synchronous = FULL')
  }
}

const within = <T>(db: Db, begin: Begin, work: (db: Db) => Promise<T>): Promise<T> =>
  db.connection().execute((connection) => transaction(connection, begin, work))

type Begin = 'begin' | 'begin immediate'

async function transaction<T>(connection: Db, begin: Begin, work: (db: Db) => Promise<T>): Promise<T> {
  await sql.raw(begin).execute(connection)
  try {
    const result = await work(connection)
    await sql`commit`.execute(connection)
    return result
  } catch (error) {
    await sql`rollback`.execute(connection).catch(() => {})
    throw error
  }
}
