// A search server with the default engine behind it: while the server is down, refuses, or has much to follow yet, the default
// engine answers and says so; nobody waits for a server that did not answer the last time.
import type { EngineHealth, EngineResult, Plan, SearchEngine } from './engine.ts'
import { SearchUnavailable } from './engine.ts'
import { CatchingUp } from './meilisearch.ts'

/** Between looks at a server that was down, and at whether its index is there. */
const LOOK_MS = 2_000

export const INSTEAD = '检索服务暂不可用，已改用内置引擎：结果完整，排序可能不同。'
const MEANWHILE = '检索服务正在更新索引，暂用内置引擎：结果完整，排序可能不同。'

/** Why the server is not asked: what the user is told, and for the health page the reason. */
interface Trouble {
  readonly told: string
  /** Null: nothing is wrong with it, its index is being made. */
  readonly reason: string | null
}

/** `server` and `own` each follow the changes by themselves; through this, changes go to both. */
export function withFallback(server: SearchEngine, own: SearchEngine, lookEvery = LOOK_MS): SearchEngine {
  let trouble: Trouble | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<EngineHealth> | undefined

  async function look(): Promise<EngineHealth> {
    const health = await server.health()
    trouble = troubleOf(health)
    return health
  }
  /** One at a time. */
  function lookNow(): Promise<EngineHealth> {
    lookedAt = performance.now()
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }
  /** Not often; the first one is waited for. */
  async function lookAgain(): Promise<void> {
    const first = lookedAt === Number.NEGATIVE_INFINITY
    if (!first && performance.now() - lookedAt < lookEvery) return
    const health = lookNow().catch((error: unknown) => {
      trouble = instead(error instanceof Error ? error.message : String(error))
    })
    if (first) await health
  }

  async function search(plan: Plan): Promise<EngineResult> {
    await lookAgain()
    let degraded = trouble?.told
    if (degraded === undefined) {
      try {
        return await server.search(plan)
      } catch (error) {
        if (!(error instanceof SearchUnavailable)) throw error
        // Catching up is over as soon as it is over: the next search asks again.
        if (!(error instanceof CatchingUp)) trouble = instead(error.message)
        degraded = error instanceof CatchingUp ? MEANWHILE : INSTEAD
      }
    }
    return { ...(await own.search(plan)), degraded }
  }

  return {
    name: server.name,
    takesRecords: true,
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
      const [health, held] = await Promise.all([lookNow(), own.health()])
      const now = troubleOf(health)
      if (now === null) return health
      const message = now.reason === null ? null : `${now.told}（${now.reason}）`
      return {
        ...held,
        ok: message === null && held.ok,
        needsRebuild: true,
        message: message ?? held.message,
      }
    },
    close: async () => {
      await looking?.catch(() => {})
      await server.close()
      await own.close()
    },
  }
}

const instead = (reason: string): Trouble => ({ told: INSTEAD, reason })

function troubleOf({ ok, message, needsRebuild }: EngineHealth): Trouble | null {
  if (!ok) return instead(message ?? 'Meilisearch 不可用')
  return needsRebuild ? { told: MEANWHILE, reason: null } : null
}
