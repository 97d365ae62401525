// A search server with the default engine behind it: while the server is down or its index far from whole, the default engine
// answers and says so; nobody waits for a server that did not answer the last time.
import type { EngineHealth, EngineResult, Plan, SearchEngine } from './engine.ts'
import { SearchUnavailable } from './engine.ts'

/** Between looks at a server that was down, and at how whole its index is. */
const LOOK_MS = 2_000
/** So much may the server's index lack, being written after the other. */
const LAG = { documents: 10, share: 0.05 }

const INSTEAD = '已改用内置引擎：结果完整，排序可能不同'

/** `server` and `own` each follow the changes by themselves; through this, changes go to both. */
export function withFallback(server: SearchEngine, own: SearchEngine, lookEvery = LOOK_MS): SearchEngine {
  /** Why the server is not asked; null: it is. */
  let trouble: string | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const [health, held] = await Promise.all([server.health(), own.health()])
    trouble = troubleOf(health, held)
  }
  /** At most one at a time, and not often. */
  function lookAgain(): Promise<void> {
    if (performance.now() - lookedAt < lookEvery) return looking ?? Promise.resolve()
    lookedAt = performance.now()
    looking ??= look()
      .catch((error: unknown) => {
        trouble = error instanceof Error ? error.message : String(error)
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  async function search(plan: Plan): Promise<EngineResult> {
    const first = lookedAt === Number.NEGATIVE_INFINITY
    const look = lookAgain()
    if (first) await look
    if (trouble === null) {
      try {
        return await server.search(plan)
      } catch (error) {
        if (!(error instanceof SearchUnavailable)) throw error
        trouble = error.message
      }
    }
    return { ...(await own.search(plan)), degraded: `${trouble}；${INSTEAD}` }
  }

  return {
    name: server.name,
    search,
    index: async (policies) => {
      await own.index(policies)
      await server.index(policies)
    },
    remove: async (ids) => {
      await own.remove(ids)
      await server.remove(ids)
    },
    rebuild: async (all) => {
      const policies = []
      for await (const policy of all) policies.push(policy)
      await own.rebuild(policies)
      await server.rebuild(policies)
    },
    health: async () => {
      const [health, held] = await Promise.all([server.health(), own.health()])
      trouble = troubleOf(health, held)
      return trouble === null ? health : { ...held, ok: false, message: `${trouble}；${INSTEAD}` }
    },
    close: async () => {
      await looking
      await server.close()
      await own.close()
    },
  }
}

function troubleOf(server: EngineHealth, own: EngineHealth): string | null {
  if (!server.ok) return server.message ?? 'Meilisearch 不可用'
  if (server.needsRebuild && own.documents > 0) return 'Meilisearch 的索引还没有建立'
  const least = own.documents - Math.max(LAG.documents, own.documents * LAG.share)
  return server.documents < least
    ? `Meilisearch 的索引还不完整（${server.documents}/${own.documents}份）`
    : null
}
