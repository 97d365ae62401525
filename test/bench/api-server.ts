// A serving process for the benchmark: the application on one port, on another a bare Hono route that returns the same bytes. Told
// `times` by its parent, it answers what the engine took for each search since it was asked last.
import { Hono } from 'hono'
import { createApp } from '../../api/app.ts'
import { listen } from '../../api/listen.ts'
import { loadConfig } from '../../corpus/config.ts'
import { openSearch } from '../../corpus/search/open.ts'
import { openStore } from '../../corpus/store/store.ts'

const config = loadConfig()
const engine = await openSearch(config)
let times: number[] = []
const app = createApp({
  store: openStore({ dataDir: config.dataDir }),
  search: {
    ...engine,
    search: async (plan) => {
      const start = performance.now()
      const result = await engine.search(plan)
      times.push(performance.now() - start)
      return result
    },
  },
})

const bodies = new Map<string, ArrayBuffer>()
const bare = new Hono().get('/api/search', async (c) => {
  const body = bodies.get(c.req.url) ?? (await (await app.request(c.req.url)).arrayBuffer())
  bodies.set(c.req.url, body)
  return c.body(body, 200, { 'content-type': 'application/json' })
})

const address = { host: '127.0.0.1', port: 0 }
const [api, same] = [await listen(app, address), await listen(bare, address)]
process.on('message', () => {
  process.send?.(times)
  times = []
})
process.on('disconnect', () => process.exit())
process.send?.({ api: api.url, bare: same.url })
