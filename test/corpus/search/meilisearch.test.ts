// The Meilisearch engine on a real server: the contract of all engines.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { SearchEngine } from '../../../corpus/search/engine.ts'
import { openFts } from '../../../corpus/search/fts.ts'
import { openMeilisearch } from '../../../corpus/search/meilisearch.ts'
import { describeWith } from '../../needs.ts'
import { contract } from './contract.ts'
import { type TestServer, testServer } from './meili-server.ts'

/** Writes both as the worker does, each by itself; asks the server alone. */
function bothWritten(own: SearchEngine, server: SearchEngine): SearchEngine {
  return {
    ...server,
    index: async (policies) => void (await Promise.all([own.index(policies), server.index(policies)])),
    remove: async (ids) => void (await Promise.all([own.remove(ids), server.remove(ids)])),
    rebuild: async (all) => {
      const policies = []
      for await (const policy of all) policies.push(policy)
      await Promise.all([own.rebuild(policies), server.rebuild(policies)])
    },
    close: async () => void (await Promise.all([own.close(), server.close()])),
  }
}

describeWith('meilisearch', 'Meilisearch', () => {
  let server: TestServer
  let libraries = 0
  beforeAll(async () => {
    server = await testServer()
  })
  afterAll(async () => {
    await server.end()
  })

  contract('Meilisearch', {
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zhengce-meili-'))
      const path = join(folder, 'search.db')
      const prefix = `${server.prefix}${++libraries}_`
      const engine = bothWritten(openFts({ path }), openMeilisearch({ ...server, prefix, path }))
      await engine.rebuild([])
      return { engine, cleanUp: async () => rmSync(folder, { recursive: true }) }
    },
    substrings: 300,
    queries: 200,
    agreement: 0.98,
  })
})
