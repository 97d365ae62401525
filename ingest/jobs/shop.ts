// Opens what work needs, and gets the store ready once the lease is ours.
import type { Config } from '../../corpus/config.ts'
import { openEngine } from '../../corpus/search/open.ts'
import { openWriter } from '../../corpus/store/writer.ts'
import { openThreadedEngine } from '../index/threaded-engine.ts'
import type { Workshop } from './work.ts'

const BEAT_MS = 5_000

/** @throws StoreUnusable */
export function openShop(config: Config, more: Pick<Workshop, 'report'> & Partial<Workshop>): Workshop {
  const writer = openWriter({ dataDir: config.dataDir })
  const { dataDir, meiliUrl, maxFileBytes: maxBytes } = config
  const server = meiliUrl ? openEngine(config, 'meilisearch') : null
  return { writer, engine: openThreadedEngine({ dataDir }), server, maxBytes, ...more }
}

export async function closeShop({ writer, engine, server }: Workshop): Promise<void> {
  await engine.close()
  await server?.close()
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
    await shop.writer.sweep()
    return await run(() => lost)
  } finally {
    clearInterval(beats)
    await lease.release()
  }
}
