// apiAddedToBareHono: what the API adds to the engine's time for a search, beside all that a bare route takes that returns the same
// bytes. Over HTTP, from another process, one request at a time.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { withLibrary } from './corpus.ts'
import type { Measurement } from './measurement.ts'
import { QUERIES } from './queries.ts'
import { fillLibrary } from './stored.ts'
import { median, rounded, timed } from './timing.ts'

const PASSAGES = 200_000
const ROUNDS = 12
const SERVER = fileURLToPath(new URL('api-server.ts', import.meta.url))

const Addresses = z.object({ api: z.url(), bare: z.url() })
const Times = z.array(z.number())

export async function apiAddedToBareHono(): Promise<Record<string, Measurement>> {
  return withLibrary(async (config) => {
    await fillLibrary(config, PASSAGES)
    const server = fork(SERVER, {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATA_DIR: config.dataDir, MEILI_URL: '' },
    })
    const said = async (): Promise<unknown> => (await once(server, 'message'))[0]
    try {
      const { api, bare } = Addresses.parse(await said())
      const agent = new Agent({ keepAlive: true })
      const times = { api: [] as number[], bare: [] as number[] }
      for (let round = 0; round <= ROUNDS; round++) {
        if (round === 1) {
          server.send('times')
          await said()
        }
        for (const query of QUERIES) {
          const path = `/api/search?${encodeURI(query)}`
          const apiMs = await timed(() => fetched(api + path, agent))
          if (round === 0) await fetched(bare + path, agent)
          const bareMs = await timed(() => fetched(bare + path, agent))
          if (round > 0) {
            times.api.push(apiMs)
            times.bare.push(bareMs)
          }
        }
      }
      server.send('times')
      const engineMs = median(Times.parse(await said()))
      const [apiMs, bareMs] = [median(times.api), median(times.bare)]
      agent.destroy()
      const detail = {
        apiMs: rounded(apiMs),
        engineMs: rounded(engineMs),
        bareMs: rounded(bareMs),
        passages: PASSAGES,
        queries: QUERIES.length,
      }
      return { apiAddedToBareHono: { value: rounded((apiMs - engineMs) / bareMs), reach: 4, detail } }
    } finally {
      server.disconnect()
    }
  })
}

/** All bytes of the answer, which has to be one. */
const fetched = (url: string, agent: Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${response.statusCode}`)),
      )
    }).on('error', reject)
  })
