// Opens what work needs, and gets it ready once the lease is ours: leftovers swept, an index that is new or damaged rebuilt.
import type { Config } from '../../corpus/config.ts'
import type { SearchEngine } from '../../corpus/search/engine.ts'
import { openSearch } from '../../corpus/search/open.ts'
import { rebuild } from '../../corpus/store/follow.ts'
import type { Store } from '../../corpus/store/store.ts'
import { openWriter } from '../../corpus/store/writer.ts'
import type { Workshop } from './work.ts'

const BEAT_MS = 5_000

/** @throws StoreUnusable */
export async function openShop(
  config: Config,
  more: Pick<Workshop, 'report'> & Partial<Workshop>,
): Promise<Workshop> {
  const writer = openWriter({ dataDir: config.dataDir })
  try {
    return { writer, engine: await openSearch(config), maxBytes: config.maxFileBytes, ...more }
  } catch (error) {
    await writer.store.close()
    throw error
  }
}

export async function closeShop({ writer, engine }: Workshop): Promise<void> {
  await engine.close()
  await writer.store.close()
}

/** Runs with the lease, beating; null at once where another live process has it. `lost` says that it was taken over. */
export async function withLease<T>(
  shop: Workshop,
  run: (lost: () => boolean) => Promise<T>,
): Promise<T | null> {
  const { lease } = shop.writer
  if (!(await lease.acquire())) return null
  let lost = false
  const beats = setInterval(() => {
    lease.beat().then(
      (held) => {
        lost ||= !held
      },
      (error) => shop.report('could not renew the lease', error),
    )
  }, BEAT_MS)
  try {
    await makeReady(shop)
    return await run(() => lost)
  } finally {
    clearInterval(beats)
    await lease.release()
  }
}

async function makeReady({ writer, engine, report }: Workshop): Promise<void> {
  await writer.sweep()
  if (!(await isStale(writer.store, engine))) return
  await rebuild(writer.store, engine).catch((error) => report('could not rebuild the search index', error))
}

/** New, damaged, or not the one that the outbox speaks of: lost, put back from a copy, cut short by a power failure. */
async function isStale(store: Store, engine: SearchEngine): Promise<boolean> {
  const { needsRebuild, documents } = await engine.health()
  const pending = await store.outbox.size(engine.name)
  return needsRebuild || (pending === 0 && documents !== (await store.counts()).documents)
}
