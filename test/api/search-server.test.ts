// The serving process with a search server that is killed at the worst moments: nobody who searches meets an error, and in the
// end its indexes hold what a rebuild would give them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { Health } from '../../api/routes/health.ts'
import { SearchAnswer } from '../../api/routes/search.ts'
import { startServer } from '../../api/server.ts'
import { loadConfig } from '../../corpus/config.ts'
import { INSTEAD } from '../../corpus/search/fallback.ts'
import { openStore } from '../../corpus/store/store.ts'
import { type TestServer, testServer } from '../corpus/search/meili-server.ts'
import { describeWith } from '../needs.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PATIENT = 900_000
const QUERIES = ['碳达峰', '非化石能源 比重', '"光储直柔"', '充电樁', '双碳', '碳汇 -海洋']

const Documents = z.object({ results: z.array(z.looseObject({ id: z.string() })), total: z.number() })
const Tasks = z.object({ total: z.number() })

describeWith('meilisearch', 'a search server that is killed', () => {
  let meili: TestServer
  let root = ''
  let api = { url: '', close: async () => {} }

  const config = () =>
    loadConfig({
      PORT: '0',
      DATA_DIR: join(root, 'data'),
      LOG_LEVEL: 'silent',
      MEILI_URL: meili.url,
      MEILI_KEY: meili.key,
    })
  const health = async () => Health.parse(await (await fetch(`${api.url}/api/health`)).json())
  async function healthy(until: (now: z.infer<typeof Health>) => boolean) {
    for (;;) {
      const now = await health()
      if (until(now)) return now
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  const wellOn = (engine: 'fts' | 'meilisearch') =>
    healthy((now) => now.status === 'ok' && now.engine === engine)
  async function search(q: string) {
    const answer = await fetch(`${api.url}/api/search?limit=1000&passages=1&q=${encodeURIComponent(q)}`)
    expect(answer.status).toBe(200)
    return SearchAnswer.parse(await answer.json())
  }
  const found = async (q: string): Promise<string> => {
    const { total, hits, facets } = await search(q)
    return JSON.stringify({ total, ids: hits.map(({ document }) => document.id).sort(), facets })
  }
  const asked = async (path: string): Promise<unknown> =>
    (await fetch(`${meili.url}${path}`, { headers: { authorization: `Bearer ${meili.key}` } })).json()
  /** All documents of all three indexes, in the order of their ids. */
  async function held() {
    const all = ['policies', 'passages', 'records'].map(async (index) => {
      const { results } = Documents.parse(await asked(`/indexes/${index}/documents?limit=1000000`))
      return results.sort((a, b) => (a.id < b.id ? -1 : 1))
    })
    return Promise.all(all)
  }
  const busy = async (): Promise<void> => {
    for (;;) {
      const { total } = Tasks.parse(
        await asked('/tasks?statuses=enqueued,processing&types=documentAdditionOrUpdate'),
      )
      if (total > 0) return
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const text = (title: string): string =>
    `${title}\n\n一、目标\n\n到2025年，非化石能源消费比重达到20%左右。（省能源局牵头）\n`

  beforeAll(async () => {
    meili = await testServer()
    root = mkdtempSync(join(tmpdir(), 'zhengce-outage-'))
    symlinkSync(join(ROOT, 'ingest'), join(root, 'ingest'))
    mkdirSync(join(root, 'corpus'))
    cpSync(join(ROOT, 'corpus', 'sources'), join(root, 'corpus', 'sources'), { recursive: true })
    mkdirSync(join(root, 'web', 'dist'), { recursive: true })
    writeFileSync(join(root, 'web', 'dist', 'index.html'), '<title>政策库</title>')
  }, PATIENT)
  afterAll(async () => {
    await api.close()
    await meili.end()
    rmSync(root, { recursive: true, force: true })
  })

  test(
    'while it indexes, while it is searched, and while it is down: no error, and the same index in the end',
    async () => {
      const { kill, start } = meili
      if (!kill) {
        console.warn('skipped: the server at MEILI_URL cannot be killed')
        return
      }
      api = await startServer(config(), root)
      const store = openStore({ dataDir: join(root, 'data') })

      // Killed in the middle of its first indexing.
      await healthy(({ documents }) => documents === 118)
      await busy()
      await kill()
      const down = await healthy(({ status }) => status === 'degraded')
      expect(down).toMatchObject({ engine: 'fts', documents: 118 })
      expect(down.troubles.join()).toContain(INSTEAD)
      const wanted = await Promise.all(QUERIES.map(found))
      expect(await search('碳达峰')).toMatchObject({ engine: 'fts', degraded: INSTEAD })
      await start()
      expect((await wellOn('meilisearch')).troubles).toEqual([])
      expect(await search('碳达峰')).toMatchObject({ engine: 'meilisearch', degraded: null })
      expect(await Promise.all(QUERIES.map(found))).toEqual(wanted)

      // Killed while it is searched.
      const searches = Array.from({ length: 60 }, (_, i) => found(QUERIES[i % QUERIES.length] ?? ''))
      await Promise.race(searches)
      const [answers] = await Promise.all([Promise.all(searches), kill()])
      for (const [i, answer] of answers.entries()) expect(answer).toBe(wanted[i % QUERIES.length])
      expect(await Promise.all(QUERIES.map(found))).toEqual(wanted)

      // Changes while it is down, and killed again while it catches up.
      const bytes = new TextEncoder().encode(text('某市能源方案'))
      await store.jobs.enqueue([{ name: '某市.txt', bytes }])
      await healthy(({ documents, pending }) => documents === 119 && pending.jobs === 0)
      const [first] = (await search('碳达峰')).hits
      await store.documents.remove(first?.document.id ?? '', '王')
      await start()
      await busy()
      await kill()
      await start()
      await wellOn('meilisearch')
      expect((await search('某市能源方案')).hits[0]?.document.title).toContain('某市能源方案')
      expect((await search('碳达峰')).hits.map(({ document }) => document.id)).not.toContain(
        first?.document.id,
      )

      const followed = await held()
      expect(followed.map(({ length }) => length > 100)).toEqual([true, true, true])
      const { id } = await store.jobs.reindex()
      while ((await store.jobs.get(id))?.finishedAt === null)
        await new Promise((resolve) => setTimeout(resolve, 50))
      expect((await store.jobs.get(id))?.state).toBe('done')
      await store.close()
      const rebuilt = await held()
      expect(rebuilt.map(({ length }) => length)).toEqual(followed.map(({ length }) => length))
      expect(rebuilt).toEqual(followed)
    },
    PATIENT,
  )
})
