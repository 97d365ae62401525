// The engine of an office that runs a search server: Meilisearch finds the documents; what it finds is verified, counted and
// put in order by the texts and the catalog of search.db, as with the default engine, so that both give the same answers.
import Database from 'better-sqlite3'
import { type EngineHealth, type SearchEngine, SearchUnavailable } from './engine.ts'
import { answer, inquire } from './fts/answer.ts'
import { type Library, openLibrary } from './fts/library.ts'
import { MeiliRefusal } from './meili/http.ts'
import { answered, ask, recorder } from './meili/lookup.ts'
import { connect, type Server, type ServerOptions } from './meili/server.ts'
import { rebuild, remove, replace } from './meili/write.ts'
import { typedParts, wantedTerms } from './query/terms.ts'

export interface MeiliOptions extends ServerOptions {
  /** `search.db` of the default engine, which somebody else keeps up to date. */
  readonly path: string
  /**
   * Documents that changed since the server's index was last brought up to date: what it says of them is not believed, their
   * texts decide. Null: too many for that.
   */
  readonly stale?: (() => Promise<readonly string[] | null>) | undefined
}

/** Makes no connection yet: a server that is down is told by the first call. */
export function openMeilisearch({ path, stale, ...options }: MeiliOptions): SearchEngine {
  const server = connect(options)
  const library = lazily(() => opened(path))
  const told = <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => refused(error, server))

  /** One change at a time: what is written while the index is made anew has to come after it. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return told(next)
  }

  const changes = async (): Promise<readonly string[]> => {
    const ids = stale ? await stale() : []
    if (ids === null) throw new CatchingUp()
    return ids
  }
  /** Nothing is left to follow, and yet it does not hold what search.db holds: put back from a copy, or another library's. */
  const isAnother = async (documents: number): Promise<boolean> =>
    stale !== undefined &&
    (await stale())?.length === 0 &&
    library.get().library.counts().documents !== documents

  return {
    name: 'meilisearch',
    takesRecords: true,
    index: (policies) => inTurn(() => replace(server, policies)),
    remove: (ids) => inTurn(() => remove(server, ids)),
    rebuild: (all) => inTurn(() => rebuild(server, all)),
    async search(plan) {
      const { db, library: own } = library.get()
      const { textOf } = own
      const { lookup, asked } = recorder()
      inquire(plan, { catalog: own.catalog(), textOf, lookup })
      const before = await changes()
      const answers = await told(ask(server, asked, typedParts(wantedTerms(plan.query))))
      // What began to change meanwhile counts too, and what has changed since.
      const changed = [...new Set([...before, ...(await changes())])]
      return db.transaction(() =>
        answer(plan, {
          engine: 'meilisearch',
          catalog: own.catalog(),
          textOf,
          lookup: answered(answers, textOf, changed),
        }),
      )()
    },
    health: () => healthOf(server, isAnother),
    close: async () => {
      server.close()
      library.done?.db.close()
    },
  }
}

/** All is well with the server, but its index has much to follow yet. */
export class CatchingUp extends SearchUnavailable {
  constructor() {
    super('Meilisearch 正在更新索引')
  }
}

/** A refusal in the user's words: to those who search, the server is not available. */
function refused(error: unknown, { url }: Server): never {
  if (!(error instanceof MeiliRefusal)) throw error
  const where = `Meilisearch（${new URL(url).origin}）`
  if (error.code === 'index_not_found') throw new CatchingUp()
  throw new SearchUnavailable(
    KEY_CODES.has(error.code)
      ? `${where}不接受密钥；请检查 MEILI_KEY`
      : `${where}拒绝了请求：${error.message}`,
    { cause: error },
  )
}

const KEY_CODES = new Set(['invalid_api_key', 'missing_authorization_header', 'missing_master_key'])

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

async function healthOf(
  server: Server,
  isAnother: (documents: number) => Promise<boolean>,
): Promise<EngineHealth> {
  try {
    const counts = await server.counts().catch((error: unknown) => refused(error, server))
    const documents = counts?.policies ?? 0
    return {
      engine: 'meilisearch',
      ok: true,
      documents,
      // The title of each policy is a passage of its own there.
      passages: (counts?.passages ?? 0) - documents,
      needsRebuild: counts === null || (await isAnother(documents)),
      message: null,
    }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    const message = error.message
    return { engine: 'meilisearch', ok: false, documents: 0, passages: 0, needsRebuild: false, message }
  }
}
