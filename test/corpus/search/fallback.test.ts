// What stands behind MEILI_URL and is no server that can be used: one sentence for whoever runs the service, and answers from
// the default engine for everybody else.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INSTEAD, withFallback } from '../../../corpus/search/fallback.ts'
import { openFts } from '../../../corpus/search/fts.ts'
import { openMeilisearch } from '../../../corpus/search/meilisearch.ts'
import { plan } from '../../../corpus/search/plan.ts'
import { library } from './library.ts'

const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
const version = (pkgVersion: string): RequestListener =>
  json(200, { commitSha: '', commitDate: '', pkgVersion })

const SERVERS: readonly [string, RequestListener, string[]][] = [
  [
    'a page of something else',
    (_, response) => void response.end('<h1>It works</h1>'),
    ['不是 Meilisearch', 'MEILI_URL'],
  ],
  ['another JSON service', json(404, { error: 'no route' }), ['不是 Meilisearch', 'MEILI_URL']],
  ['another JSON service that likes everything', json(200, { ok: true }), ['不是 Meilisearch', 'MEILI_URL']],
  ['an older version', version('1.8.4'), ['1.8.4', '1.50']],
  ['a server that fails', json(503, { message: 'no space left' }), ['503', 'no space left', '日志']],
  [
    'an answer that breaks off',
    (_, response) =>
      void response.writeHead(200, { 'content-length': 99 }).write('{', () => response.destroy()),
    ['连接不上', 'MEILI_URL'],
  ],
  ['a connection that is closed at once', ({ socket }) => void socket.destroy(), ['连接不上', 'MEILI_URL']],
]

describe('behind MEILI_URL', () => {
  let folder = ''
  let listener: RequestListener = json(500, {})
  let server: Server
  let url = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhengce-fallback-'))
    server = createServer((request, response) => listener(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true })
  })

  async function expectStoodInFor(at: string, words: readonly string[]): Promise<void> {
    const path = join(folder, 'search.db')
    const own = openFts({ path })
    await own.rebuild(library)
    const engine = withFallback(openMeilisearch({ url: at, key: 'key', path }), own)
    expect(await engine.search(await plan({ q: '充电桩' }))).toMatchObject({
      engine: 'fts',
      total: 2,
      degraded: INSTEAD,
    })
    const health = await engine.health()
    expect(health).toMatchObject({ engine: 'fts', ok: false, documents: library.length })
    for (const word of [INSTEAD, ...words]) expect(health.message).toContain(word)
    expect(health.message?.split('\n')).toHaveLength(1)
    await engine.close()
  }

  test.each(SERVERS)('%s', async (_, answers, words) => {
    listener = answers
    await expectStoodInFor(url, words)
  })

  test('nothing at all', () =>
    expectStoodInFor('http://127.0.0.1:9', ['127.0.0.1:9', '连接不上', 'MEILI_URL']))
  test('no such host', () =>
    expectStoodInFor('http://nowhere.invalid:7700', ['nowhere.invalid', 'MEILI_URL']))
})
