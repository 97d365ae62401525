// Keeps the index of the search server in step, beside the work and at its own pace: it may be away for long, and nothing here
// waits for it. What it has missed stays in the outbox.

import { type SearchEngine, SearchUnavailable } from '../../corpus/search/engine.ts'
import { follow, rebuild } from '../../corpus/store/follow.ts'
import type { Store } from '../../corpus/store/store.ts'
import { createPause } from './pause.ts'

/** Between looks at the outbox; between looks at the server where nothing changed, and where it was down. */
const POLL_MS = 200
const LOOK_MS = 5_000
const PATIENCE_MS = 2_000

/** Brings it up to the present, making it anew where it is missing, of another version or another library's. */
export async function catchUp(store: Store, server: SearchEngine): Promise<void> {
  const { ok, message, needsRebuild } = await server.health()
  if (!ok) throw new SearchUnavailable(message ?? '检索服务不可用')
  if (needsRebuild) {
    await rebuild(store, server)
    return
  }
  await follow(store, server)
  const [{ documents }, held, pending] = await Promise.all([
    server.health(),
    store.counts(),
    store.outbox.size(server.name),
  ])
  if (pending === 0 && documents !== held.documents) await rebuild(store, server)
}

export interface Following {
  /** Leaves what is under way; resolves when nothing is written any more. */
  stop(): Promise<void>
}

/** `report`: why it cannot be followed, once for each reason; null when it can again. */
export function keepUp(
  store: Store,
  server: SearchEngine,
  report: (message: string | null) => void,
): Following {
  let stopping = false
  let trouble: string | null = null
  const { pause, wake } = createPause()
  const say = (message: string | null): void => {
    if (message !== trouble && !stopping) report(message)
    trouble = message
  }

  async function run(): Promise<void> {
    let lookedAt = Number.NEGATIVE_INFINITY
    while (!stopping) {
      try {
        const due = performance.now() - lookedAt >= LOOK_MS
        if (due || (await store.outbox.size(server.name)) > 0) {
          await catchUp(store, server)
          lookedAt = performance.now()
        }
        say(null)
        if (!stopping) await pause(POLL_MS)
      } catch (error) {
        lookedAt = Number.NEGATIVE_INFINITY
        say(error instanceof SearchUnavailable ? error.message : stackOf(error))
        if (!stopping) await pause(PATIENCE_MS)
      }
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping = true
      wake()
      await server.close()
      await running
    },
  }
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
