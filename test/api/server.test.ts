// The serving process whole: a new store is filled by the worker, health becomes ok, a killed worker comes back, all of it stops.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { Health } from '../../api/routes/health.ts'
import { startServer } from '../../api/server.ts'
import { loadConfig } from '../../corpus/config.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
let root = ''

/** A copy of the project with one small source and a page that is built already. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhengce-server-'))
  symlinkSync(join(ROOT, 'ingest'), join(root, 'ingest'))
  mkdirSync(join(root, 'corpus', 'sources'), { recursive: true })
  mkdirSync(join(root, 'web', 'dist'), { recursive: true })
  writeFileSync(join(root, 'web', 'dist', 'index.html'), '<title>政策库</title>')
  const small = readdirSync(join(ROOT, 'corpus', 'sources')).find((name) => name.startsWith('002'))
  copyFileSync(join(ROOT, 'corpus', 'sources', `${small}`), join(root, 'corpus', 'sources', `${small}`))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const start = () =>
  startServer(loadConfig({ PORT: '0', DATA_DIR: join(root, 'data'), LOG_LEVEL: 'silent' }), root)

async function healthAt(url: string, until: (health: z.infer<typeof Health>) => boolean) {
  for (;;) {
    const health = Health.parse(await (await fetch(`${url}/api/health`)).json())
    if (until(health)) return health
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('a new store is filled once, searchable when health is ok, and a second start has it at once', async () => {
  const first = await start()
  const filled = await healthAt(first.url, ({ status, documents }) => status === 'ok' && documents > 0)
  expect(filled).toMatchObject({ documents: 1, troubles: [], pending: { jobs: 0, changes: 0 } })
  const found = await fetch(`${first.url}/api/search?q=${encodeURIComponent('非化石能源')}`)
  expect(await found.json()).toMatchObject({ total: 1 })
  expect(await (await fetch(`${first.url}/search`)).text()).toContain('政策库')
  await first.close()
  await expect(fetch(`${first.url}/api/health`)).rejects.toThrow()

  const second = await start()
  expect(await healthAt(second.url, ({ status }) => status === 'ok')).toMatchObject({ documents: 1 })
  expect(await (await fetch(`${second.url}/api/jobs`)).json()).toMatchObject({
    items: [{ kind: 'seed', state: 'done' }],
  })
  await second.close()
})
