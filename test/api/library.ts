// A knowledge base for tests: files of `corpus/sources` through the real pipeline into a real store in a folder of its own.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { createApp } from '../../api/app.ts'
import type { Deps } from '../../api/deps.ts'
import type { SearchEngine } from '../../corpus/search/engine.ts'
import type { Store } from '../../corpus/store/store.ts'
import { openWriter } from '../../corpus/store/writer.ts'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'

const SOURCES = fileURLToPath(new URL('../../corpus/sources', import.meta.url))
const MAX_BYTES = 1 << 27

/** 重庆 “十四五” 规划, 成渝 joint plan in traditional script, 银川 draft. */
export const FILES = ['000', '002', '004'].map((start) => {
  const name = readdirSync(SOURCES).find((file) => file.startsWith(start))
  if (name === undefined) throw new Error(`corpus/sources has no file ${start}…`)
  return join(SOURCES, name)
})

export interface Library {
  readonly store: Store
  readonly search: SearchEngine
  readonly app: OpenAPIHono
  /** The JSON of an answer, whatever its status. */
  get(path: string): Promise<{ status: number; type: string; body: unknown }>
  close(): Promise<void>
}

export const TODAY = '2026-11-20'

export async function openLibrary(
  files: readonly string[] = FILES,
  more: Partial<Deps> = {},
): Promise<Library> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-api-'))
  const writer = openWriter({ dataDir })
  await writer.lease.acquire()
  for (const file of files) {
    const source = await readFile(file, { maxBytes: MAX_BYTES })
    await writer.save(analyse(source), { rules: 'test', restore: false })
  }
  const search = await indexed(writer.store, dataDir)
  const app = createApp({ store: writer.store, search, today: () => TODAY, ...more })
  return {
    store: writer.store,
    search,
    app,
    get: async (path) => {
      const response = await app.request(path)
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        body: await response.json(),
      }
    },
    close: async () => {
      await search.close()
      await writer.lease.release()
      await writer.store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function indexed(_store: Store, _dataDir: string): Promise<SearchEngine> {
  throw new Error('not yet')
}
