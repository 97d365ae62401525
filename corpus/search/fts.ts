// The default engine: SQLite FTS5 over character bigrams, in a file of its own that can be made again from the store.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import {
  type EngineHealth,
  type EngineResult,
  type IndexedPolicy,
  type Plan,
  type SearchEngine,
  SearchUnavailable,
} from './engine.ts'
import { answer } from './fts/answer.ts'
import { openLibrary } from './fts/library.ts'
import { ftsLookup } from './fts/lookup.ts'
import { createTables, hasTables } from './fts/schema.ts'
import { createWriter, type Writer } from './fts/writer.ts'

export interface FtsOptions {
  /** `search.db`; its folder is made if missing. */
  readonly path: string
}

/** Policies written between looks at other work while everything is indexed anew. */
const BATCH = 50
const REBUILD = '请运行 npm run reindex 重建'

/** Opens the index, empty and waiting for `rebuild` where there is none, or one of another version or damaged. */
export function openFts({ path }: FtsOptions): SearchEngine {
  let open = opened(path)

  /** One change at a time: a rebuild is one long transaction. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }

  return {
    name: 'fts',
    index: (policies) => inTurn(() => guarded(() => open.writer.apply(policies, []))),
    remove: (ids) => inTurn(() => guarded(() => open.writer.apply([], ids))),
    search: async (plan) => guarded(() => open.search(plan)),
    rebuild: (all) =>
      inTurn(async () => {
        if (!healthy(open)) {
          open.close()
          discard(path)
          open = opened(path)
        }
        await rebuild(open.writer, all)
      }),
    health: async () => healthOf(open),
    close: () => inTurn(() => open.close()),
  }
}

interface Open {
  readonly writer: Writer
  search(plan: Plan): EngineResult
  counts(): { documents: number; passages: number }
  close(): void
}

function opened(path: string): Open {
  mkdirSync(dirname(path), { recursive: true })
  const write = usable(path)
  const read = new Database(path, { readonly: true })
  read.pragma('mmap_size = 1073741824')
  const { catalog, textOf, counts } = openLibrary(read)
  const lookup = ftsLookup(read)
  return {
    writer: createWriter(write),
    search: read.transaction((plan) => answer(plan, { engine: 'fts', catalog: catalog(), textOf, lookup })),
    counts,
    close: () => {
      read.close()
      write.close()
    },
  }
}

/** The connection that writes; what cannot be used is thrown away. */
function usable(path: string): Database.Database {
  try {
    return prepared(path)
  } catch (error) {
    if (!isDamage(error)) throw error
    discard(path)
    return prepared(path)
  }
}

function prepared(path: string): Database.Database {
  const db = new Database(path, { timeout: 10_000 })
  try {
    // Merges leave free pages, which the writer gives back. Counts only for a new file, before anything else.
    db.pragma('auto_vacuum = INCREMENTAL')
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    if (hasTables(db)) return db
    const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (!empty) throw new Outdated()
    createTables(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

class Outdated extends Error {}

const DAMAGE = /^SQLITE_(?:CORRUPT|NOTADB)/

function isDamage(error: unknown): boolean {
  return error instanceof Outdated || (error instanceof Database.SqliteError && DAMAGE.test(error.code))
}

function discard(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
}

function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (isDamage(error)) throw new SearchUnavailable(`检索索引损坏；${REBUILD}`, { cause: error })
    throw error
  }
}

function healthOf({ counts }: Open): EngineHealth {
  try {
    const { documents, passages } = counts()
    return { engine: 'fts', ok: true, documents, passages, needsRebuild: documents === 0, message: null }
  } catch (error) {
    if (!isDamage(error)) throw error
    const message = `检索索引损坏；${REBUILD}`
    return { engine: 'fts', ok: false, documents: 0, passages: 0, needsRebuild: true, message }
  }
}

const healthy = (open: Open): boolean => healthOf(open).ok

async function rebuild(
  writer: Writer,
  all: AsyncIterable<IndexedPolicy> | Iterable<IndexedPolicy>,
): Promise<void> {
  const work = writer.startOver()
  try {
    let batch: IndexedPolicy[] = []
    for await (const policy of all) {
      batch.push(policy)
      if (batch.length < BATCH) continue
      work.add(batch)
      batch = []
    }
    work.add(batch)
    work.commit()
  } catch (error) {
    work.rollback()
    throw error
  }
}
