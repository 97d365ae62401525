// The process that works through the queue, started by the server by path: `node --import tsx ingest/worker.ts`. Everything it is
// asked and everything it answers are rows of the store; a message from the server only wakes it earlier.
import { pino } from 'pino'
import { loadConfig } from '../corpus/config.ts'
import { openEngine } from '../corpus/search/open.ts'
import { explain, storeFile } from '../corpus/store/errors.ts'
import { LeaseLost } from '../corpus/store/lease.ts'
import { createPause } from './jobs/pause.ts'
import { keepUp } from './jobs/search-server.ts'
import { closeShop, openShop, withLease } from './jobs/shop.ts'
import { index, type Workshop, work } from './jobs/work.ts'

const POLL_MS = 200
/** Between tries, where the index cannot be written or another process holds the lease. */
const PATIENCE_MS = 2_000

const config = loadConfig()
const log = pino({ name: 'worker', level: config.logLevel }, pino.destination(2))

let stopping = false
const { pause, wake } = createPause()

const stop = (): void => {
  stopping = true
  wake()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// The server is gone, whatever ended it.
process.on('disconnect', stop)
process.on('message', wake)

async function main(): Promise<void> {
  const shop = openShop(config, {
    stopping: () => stopping,
    report: (message, error) => log.error({ err: error }, message),
  })
  try {
    while (!stopping) {
      const held = await withLease(shop, (lost) => serve(shop, lost)).catch((error: unknown) => {
        if (error instanceof LeaseLost) return null
        throw error
      })
      if (held === null && !stopping) await pause(PATIENCE_MS)
    }
  } finally {
    await closeShop(shop)
  }
}

/** Until it is to stop or has lost the lease. */
async function serve(shared: Workshop, lost: () => boolean): Promise<true> {
  const server = config.meiliUrl ? openEngine(config, 'meilisearch') : null
  const shop = { ...shared, server }
  const { store } = shop.writer
  log.debug('working')
  await index(shop)
  const following = server && keepUp(store, server, toldOfServer)
  try {
    while (!stopping && !lost()) {
      if ((await store.jobs.open()) > 0) await work(shop)
      const stale = await store.outbox.size(shop.engine.name)
      const followed = stale === 0 || (await index(shop))
      if (!stopping) await pause(followed ? POLL_MS : PATIENCE_MS)
    }
  } finally {
    await following?.stop()
  }
  return true
}

function toldOfServer(message: string | null): void {
  if (message === null) log.info('the search server is back, its index follows')
  else log.warn(message)
}

main()
  .catch((error: unknown) => {
    log.fatal(explain(error, storeFile(config.dataDir))?.message ?? { err: error })
    process.exitCode = 1
  })
  // The channel to the server would keep this process alive.
  .finally(() => process.connected && process.disconnect?.())
