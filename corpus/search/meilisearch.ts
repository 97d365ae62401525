// The engine of an office that runs a search server: Meilisearch finds the documents; what it finds is verified, counted and
// put in order by the texts and the catalog of search.db, as with the default engine, so that both give the same answers.
import Database from 'better-sqlite3'
import { type EngineHealth, type IndexedPolicy, type SearchEngine, SearchUnavailable } from './engine.ts'
import { answer } from './fts/answer.ts'
import { type Library, openLibrary } from './fts/library.ts'
import { MeiliRefusal } from './meili/http.ts'
import { passageEntries, policyEntry } from './meili/indexes.ts'
import { answered, ask, recorder } from './meili/lookup.ts'
import { connect, type Server, type ServerOptions, type Uids } from './meili/server.ts'
import { typedParts, wantedTerms } from './query/terms.ts'

export interface MeiliOptions extends ServerOptions {
  /** `search.db` of the default engine, which somebody else keeps up to date. */
  readonly path: string
}

/** Policies sent at a time: some megabytes of tokens. */
const BATCH = 32

/** Makes no connection yet: a server that is down is told by the first call. */
export function openMeilisearch({ path, ...options }: MeiliOptions): SearchEngine {
  const server = connect(options)
  const library = lazily(() => opened(path))

  return {
    name: 'meilisearch',
    index: (policies) => replace(server, policies),
    remove: async (ids) => {
      if (ids.length > 0)
        await Promise.all(Object.values(server.uids).map((index) => server.removePolicies(index, ids)))
    },
    async search(plan) {
      const { catalog, textOf } = library.get().library
      const holdings = { engine: 'meilisearch', catalog: catalog(), textOf } as const
      const { lookup, asked } = recorder()
      answer(plan, { ...holdings, lookup })
      const answers = await ask(server, asked, typedParts(wantedTerms(plan.query))).catch(refused)
      return answer(plan, { ...holdings, lookup: answered(answers, textOf) })
    },
    rebuild: (all) => rebuild(server, all),
    health: () => healthOf(server),
    close: async () => {
      server.close()
      library.done?.db.close()
    },
  }
}

/** No index there yet, a key that is not valid: to those who search, the server is not available. */
function refused(error: unknown): never {
  if (error instanceof MeiliRefusal)
    throw new SearchUnavailable(`Meilisearch 不能检索：${error.message}`, { cause: error })
  throw error
}

function opened(path: string): { db: Database.Database; library: Library } {
  try {
    const db = new Database(path, { readonly: true, fileMustExist: true })
    return { db, library: openLibrary(db) }
  } catch (error) {
    throw new SearchUnavailable(`检索索引 ${path} 打不开`, { cause: error })
  }
}

function lazily<T>(make: () => T): { get(): T; readonly done: T | undefined } {
  let made: T | undefined
  return {
    get: () => {
      made ??= make()
      return made
    },
    get done() {
      return made
    },
  }
}

/** Old passages go first: a shorter text has fewer of them. */
async function replace(server: Server, policies: readonly IndexedPolicy[]): Promise<void> {
  if (policies.length === 0) return
  if ((await server.counts()) === null) {
    await rebuild(server, policies)
    return
  }
  const ids = policies.map(({ id }) => id)
  await server.removePolicies(server.uids.passages, ids)
  for (let at = 0; at < policies.length; at += BATCH)
    await send(server, server.uids, policies.slice(at, at + BATCH))
}

async function send(server: Server, uids: Uids, policies: readonly IndexedPolicy[]): Promise<void> {
  await Promise.all([
    server.add(uids.policies, policies.map(policyEntry)),
    server.add(uids.passages, policies.flatMap(passageEntries)),
  ])
}

async function rebuild(
  server: Server,
  all: AsyncIterable<IndexedPolicy> | Iterable<IndexedPolicy>,
): Promise<void> {
  const { uids, swap, drop } = await server.aside()
  try {
    let batch: IndexedPolicy[] = []
    for await (const policy of all) {
      batch.push(policy)
      if (batch.length < BATCH) continue
      await send(server, uids, batch)
      batch = []
    }
    if (batch.length > 0) await send(server, uids, batch)
    await swap()
  } catch (error) {
    await drop().catch(() => {})
    throw error
  }
}

async function healthOf(server: Server): Promise<EngineHealth> {
  const health = (
    counts: { policies: number; passages: number } | null,
    message: string | null,
  ): EngineHealth => ({
    engine: 'meilisearch',
    ok: message === null,
    documents: counts?.policies ?? 0,
    // The title of each policy is a passage of its own there.
    passages: (counts?.passages ?? 0) - (counts?.policies ?? 0),
    needsRebuild: message === null && counts === null,
    message,
  })
  try {
    return health(await server.counts(), null)
  } catch (error) {
    if (error instanceof SearchUnavailable || error instanceof MeiliRefusal)
      return health(null, error.message)
    throw error
  }
}
