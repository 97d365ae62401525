// The Meilisearch engine on a real server: the contract of all engines, and what only a server has: keys, versions, tasks.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { SearchEngine } from '../../../corpus/search/engine.ts'
import { withFallback } from '../../../corpus/search/fallback.ts'
import { openFts } from '../../../corpus/search/fts.ts'
import { openMeilisearch } from '../../../corpus/search/meilisearch.ts'
import { plan } from '../../../corpus/search/plan.ts'
import { describeWith } from '../../needs.ts'
import { contract } from './contract.ts'
import { library, policy } from './library.ts'
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

const TOO_MUCH = /^\*|,\*|keys|dumps/
const NAMED = /policies.*《怪》.*identifier.*重试/s
const Key = z.object({
  name: z.string().nullable(),
  key: z.string(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
})
const Keys = z.object({ results: z.array(Key) })
const Indexes = z.object({ results: z.array(z.object({ uid: z.string() })) })
const Hits = z.object({ hits: z.array(z.object({ policy: z.string(), kind: z.string() })) })

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

  describe('its server', () => {
    let folder = ''
    let prefix = ''
    let own: SearchEngine
    let engine: SearchEngine
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'zhengce-meili-'))
      prefix = `${server.prefix}${++libraries}_`
      const path = join(folder, 'search.db')
      own = openFts({ path })
      engine = openMeilisearch({ ...server, prefix, path })
      await own.rebuild(library)
    })
    afterEach(async () => {
      await engine.close()
      await own.close()
      rmSync(folder, { recursive: true })
    })

    async function ask(
      path: string,
      init: { method?: string; body?: unknown; key?: string | undefined } = {},
    ) {
      const { method = 'GET', body, key = server.key } = init
      const answer = await fetch(`${server.url}${path}`, {
        method,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const json: unknown = await answer.json()
      return { status: answer.status, json }
    }
    const total = async (of: SearchEngine, q: string): Promise<number> =>
      (await of.search(await plan({ q }))).total

    test('is searched with a key that may search and nothing else, and written with one that may not make keys', async () => {
      await engine.rebuild(library)
      expect(await total(engine, '碳达峰')).toBe(4)
      const keys = Keys.parse((await ask('/keys?limit=1000')).json).results
      const of = (name: string) =>
        keys.find((one) => one.name === name && one.indexes.includes(`${prefix}policies`))
      expect(of('zhengce search')).toMatchObject({
        actions: ['search'],
        indexes: ['policies', 'passages', 'records'].map((name) => prefix + name),
      })
      expect(of('zhengce index')?.actions.join()).not.toMatch(TOO_MUCH)
      const key = of('zhengce search')?.key
      expect((await ask(`/indexes/${prefix}policies/documents`, { key })).status).toBe(403)
      const taken = await ask(`/keys/${of('zhengce search')?.key}`, { method: 'GET' })
      expect(taken.status).toBe(200)
    })

    test('with indexes of another version is searched on while new ones are made beside and swapped in', async () => {
      await engine.rebuild(library)
      expect(await engine.health()).toMatchObject({ ok: true, needsRebuild: false })
      await ask(`/indexes/${prefix}passages/settings`, {
        method: 'PATCH',
        body: { stopWords: ['x'], prefixSearch: 'indexingTime' },
      })
      while (!(await engine.health()).needsRebuild) await new Promise((resolve) => setTimeout(resolve, 20))
      await expect(engine.index(library)).rejects.toThrow('将自动重建')
      let over = false
      const rebuilt = engine.rebuild(library).finally(() => {
        over = true
      })
      const totals = new Set<number>()
      while (!over) totals.add(await total(engine, '碳达峰'))
      await rebuilt
      expect([...totals]).toEqual([4])
      expect(await engine.health()).toMatchObject({ needsRebuild: false, documents: library.length })
      const { results } = Indexes.parse((await ask('/indexes?limit=1000')).json)
      const uids = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(prefix))
      expect(uids.sort()).toEqual(['passages', 'policies', 'records'].map((name) => prefix + name))
    })

    test('that refuses a document is an error with index, document and reason; the others are in', async () => {
      await engine.rebuild(library)
      const bad = policy({ id: '怪'.repeat(300), title: '怪', text: '碳达峰。' })
      const good = policy({ id: 'good', title: '好', text: '碳达峰。' })
      await expect(engine.index([good, bad])).rejects.toThrow(NAMED)
      expect((await engine.health()).documents).toBe(library.length + 1)
    })

    test('holds targets and responsibilities by their own words', async () => {
      const records = [
        { id: 'gz-t1', kind: 'target' as const, text: '非化石能源消费比重达到20%左右' },
        { id: 'gz-r1', kind: 'responsibility' as const, text: '省能源局牵头' },
      ]
      await engine.rebuild(library.map((one) => (one.id === 'gz' ? { ...one, records } : one)))
      const found = await ask(`/indexes/${prefix}records/search`, {
        method: 'POST',
        body: { q: '', filter: 'kind = responsibility' },
      })
      expect(Hits.parse(found.json).hits).toEqual([
        expect.objectContaining({ policy: 'gz', kind: 'responsibility' }),
      ])
    })

    test('without any index, and behind the default engine, is stood in for until the index is there', async () => {
      const both = withFallback(engine, own, 0)
      expect(await both.search(await plan({ q: '碳达峰' }))).toMatchObject({
        engine: 'fts',
        total: 4,
        degraded: expect.stringContaining('正在更新索引'),
      })
      expect(await both.health()).toMatchObject({
        engine: 'fts',
        ok: true,
        needsRebuild: true,
        message: null,
      })
      await engine.rebuild(library)
      expect(await both.health()).toMatchObject({ engine: 'meilisearch', ok: true })
      expect(await both.search(await plan({ q: '碳达峰' }))).toMatchObject({
        engine: 'meilisearch',
        total: 4,
        degraded: null,
      })
    })

    test('with a wrong key is one sentence', async () => {
      if (server.key === undefined) return
      const wrong = openMeilisearch({ ...server, key: 'wrong', prefix, path: join(folder, 'search.db') })
      expect((await wrong.health()).message).toContain('不接受密钥；请检查 MEILI_KEY')
      await expect(wrong.search(await plan({ q: '碳达峰' }))).rejects.toThrow('MEILI_KEY')
      await expect(wrong.rebuild(library)).rejects.toThrow('MEILI_KEY')
      await wrong.close()
    })

    test('what it may not know yet, the texts decide', async () => {
      await engine.rebuild(library.filter(({ id }) => id !== 'gz'))
      const knowing = openMeilisearch({
        ...server,
        prefix,
        path: join(folder, 'search.db'),
        stale: async () => ['gz', 'nobody'],
      })
      for (const q of ['充电桩', '"充电桩建设"', '碳达峰 -电网', '峰'])
        expect([q, await total(knowing, q)]).toEqual([q, await total(own, q)])
      const near = await plan({ q: '非化石 20%', scope: 'sentence' })
      expect((await knowing.search(near)).total).toBe(1)
      await knowing.close()
    })
  })
})
