// The serving process: store and engine opened, the application listening, the worker running, what is missing being made.
import { join } from 'node:path'
import { pino } from 'pino'
import type { Config } from '../corpus/config.ts'
import { engineNames, openSearch } from '../corpus/search/open.ts'
import { staleIn } from '../corpus/store/stale.ts'
import { openStore } from '../corpus/store/store.ts'
import { createApp } from './app.ts'
import { type Listening, listen } from './listen.ts'
import { type Supervised, supervise } from './supervise.ts'
import { build, needsBuild } from './web-build.ts'

/** @throws ConfigError, StoreUnusable, AddressUnusable: one sentence with what to do. */
export async function startServer(config: Config, root: string): Promise<Listening> {
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const store = openStore({ dataDir: config.dataDir })
  const search = await openSearch(config, { stale: staleIn(store, engineNames(config)) })
  let worker: Supervised | undefined
  let starting = true
  let unbuilt: string | null = null
  const app = createApp({
    store,
    search,
    webRoot: join(root, 'web', 'dist'),
    maxFileBytes: config.maxFileBytes,
    runtime: () => ({ starting, troubles: [worker?.trouble() ?? [], unbuilt ?? []].flat() }),
    report: (error, request) => log.error({ err: error, ...request }, 'request failed'),
  })
  const listening = await listen(app, config).catch(async (error: unknown) => {
    await Promise.all([search.close(), store.close()])
    throw error
  })
  worker = supervise({
    name: '后台任务进程',
    args: ['--import', 'tsx', join(root, 'ingest', 'worker.ts')],
    env: { ...process.env, ...environmentOf(config) },
    log: (message) => log.warn(message),
  })
  await store.jobs.seed(join(root, 'corpus', 'sources'))
  const stopped = new AbortController()
  const ready = buildWeb(root, stopped.signal).then((failure) => {
    unbuilt = failure && `页面没有构建成功，请运行 npm run build 查看原因：${failure}`
    if (unbuilt) log.error(unbuilt)
    starting = false
  })
  return {
    url: listening.url,
    close: async () => {
      stopped.abort()
      await Promise.all([listening.close(), worker?.stop()])
      await ready
      await Promise.all([search.close(), store.close()])
    },
  }
}

/** What the worker reads its own configuration from. */
const environmentOf = (config: Config): NodeJS.ProcessEnv => ({
  DATA_DIR: config.dataDir,
  LOG_LEVEL: config.logLevel,
  MEILI_URL: config.meiliUrl,
  MEILI_KEY: config.meiliKey,
  MAX_FILE_MB: `${Math.floor(config.maxFileBytes / MEGABYTE)}`,
})
const MEGABYTE = 1024 * 1024

const buildWeb = async (root: string, signal: AbortSignal): Promise<string | null> =>
  (await needsBuild(join(root, 'web'))) ? build(root, signal) : null
