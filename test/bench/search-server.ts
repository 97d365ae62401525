// apiToRawMeilisearch: a search through the API on Meilisearch beside the requests behind it, sent by themselves over the same
// kind of connection.
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createApp } from '../../api/app.ts'
import { listen } from '../../api/listen.ts'
import { inquire } from '../../corpus/search/fts/answer.ts'
import { openLibrary } from '../../corpus/search/fts/library.ts'
import { queriesOf, recorder } from '../../corpus/search/meili/lookup.ts'
import { connect } from '../../corpus/search/meili/server.ts'
import { engineNames, openSearch } from '../../corpus/search/open.ts'
import { plan } from '../../corpus/search/plan.ts'
import { typedParts, wantedTerms } from '../../corpus/search/query/terms.ts'
import { staleIn } from '../../corpus/store/stale.ts'
import { catchUp } from '../../ingest/jobs/search-server.ts'
import { closeShop, openShop, withLease } from '../../ingest/jobs/shop.ts'
import { work } from '../../ingest/jobs/work.ts'
import { testServer } from '../corpus/search/meili-server.ts'
import { missing } from '../tools.ts'
import { sourcePaths, withLibrary } from './corpus.ts'
import type { Measurement } from './measurement.ts'
import { inTurn, median, rounded } from './timing.ts'

const QUERIES = [
  '碳达峰',
  '非化石能源 比重',
  '"光储直柔"',
  '充电桩',
  '数据中心 PUE',
  '双碳',
  '单位GDP能耗 下降',
  '碳汇 -海洋',
  '新型储能 OR 抽水蓄能',
  '湿地 固碳',
]
const ROUNDS = 12
const ENGINE = /"engine":"(?<name>\w+)"/

export async function apiToRawMeilisearch(): Promise<Record<string, Measurement>> {
  const reason = missing('meilisearch')
  if (reason !== null) {
    console.error(`skipped: apiToRawMeilisearch: ${reason}`)
    return {}
  }
  const server = await testServer()
  try {
    return await withLibrary((library) =>
      measured({ ...library, meiliUrl: server.url, meiliKey: server.key }),
    )
  } finally {
    await server.end()
  }
}

async function measured(config: Parameters<typeof openShop>[0]): Promise<Record<string, Measurement>> {
  const shop = openShop(config, { report: (message, error) => console.error(message, error) })
  const { store } = shop.writer
  await store.jobs.enqueue(sourcePaths().map((path) => ({ name: path, path, restore: false })))
  await withLease(shop, () => work(shop))
  if (shop.server) await catchUp(store, shop.server)
  const search = await openSearch(config, { stale: staleIn(store, engineNames(config)) })
  const listening = await listen(createApp({ store, search }), { host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true, noDelay: true })
  const raw = await rawRequests(config)
  const times: [number[], number[]] = [[], []]
  for (const q of QUERIES) {
    const url = `${listening.url}/api/search?q=${encodeURIComponent(q)}`
    const engine = ENGINE.exec(await body(url, agent))?.groups?.name
    if (engine !== 'meilisearch') throw new Error(`${q} was answered by ${engine}`)
    const [api, behind] = await inTurn(ROUNDS, () => body(url, agent), await raw.of(q))
    times[0].push(...api)
    times[1].push(...behind)
  }
  agent.destroy()
  raw.close()
  await listening.close()
  await search.close()
  await closeShop(shop)
  const [api, behind] = times.map(median)
  return {
    apiToRawMeilisearch: {
      value: rounded((api ?? Number.NaN) / (behind ?? Number.NaN)),
      reach: 2,
      detail: {
        apiMs: rounded(api ?? Number.NaN),
        rawMs: rounded(behind ?? Number.NaN),
        searches: times[0].length,
      },
    },
  }
}

/** What the engine asks of the server for a query, to be sent again without the engine. */
async function rawRequests({ dataDir, meiliUrl = '', meiliKey }: Parameters<typeof openShop>[0]) {
  const server = connect({ url: meiliUrl, key: meiliKey })
  const db = new Database(join(dataDir, 'search.db'), { readonly: true })
  const { catalog, textOf } = openLibrary(db)
  return {
    of: async (q: string) => {
      const planned = await plan({ q })
      const { lookup, asked } = recorder()
      inquire(planned, { catalog: catalog(), textOf, lookup })
      const queries = queriesOf(server, asked, typedParts(wantedTerms(planned.query)))
      return () => server.client.multiSearch({ queries })
    },
    close: () => {
      server.close()
      db.close()
    },
  }
}

function body(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      resolve(Buffer.concat(chunks).toString())
    }).on('error', reject)
  })
}
