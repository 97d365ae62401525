// A knowledge base for tests: files of `corpus/sources` through the real pipeline into a real store in a folder of its own.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import { createApp } from '../../api/app.ts'
import type { Deps } from '../../api/deps.ts'
import { Problem } from '../../api/problem.ts'
import type { Source } from '../../corpus/schema.ts'
import type { SearchEngine } from '../../corpus/search/engine.ts'
import { openSearch } from '../../corpus/search/open.ts'
import { follow } from '../../corpus/store/follow.ts'
import type { Store } from '../../corpus/store/store.ts'
import { openWriter, type Writer } from '../../corpus/store/writer.ts'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'

const SOURCES = fileURLToPath(new URL('../../corpus/sources', import.meta.url))
const MAX_BYTES = 1 << 27
export const TODAY = '2026-11-20'

/** 重庆 “十四五” 规划, 成渝 joint plan in traditional script, 银川 draft. */
const FILES = ['000', '002', '004'].map((start) => {
  const name = readdirSync(SOURCES).find((file) => file.startsWith(start))
  if (name === undefined) throw new Error(`corpus/sources has no file ${start}…`)
  return join(SOURCES, name)
})

export interface Library {
  readonly store: Store
  readonly writer: Writer
  readonly search: SearchEngine
  readonly app: OpenAPIHono
  readonly sources: readonly Source[]
  /** The answer to a request that has to succeed, checked against the schema that describes it. */
  get<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>>
  /** The problem that a request has to meet. */
  refused(path: string): Promise<Problem>
  close(): Promise<void>
}

export async function openLibrary(more: Partial<Deps> = {}): Promise<Library> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-api-'))
  const writer = openWriter({ dataDir })
  await writer.lease.acquire()
  const sources = await Promise.all(FILES.map((file) => readFile(file, { maxBytes: MAX_BYTES })))
  for (const source of sources) await writer.save(analyse(source), { rules: 'test', restore: false })
  const search = await openSearch({ dataDir })
  await follow(writer.store, search)
  const app = createApp({ store: writer.store, search, today: () => TODAY, ...more })
  return {
    store: writer.store,
    writer,
    search,
    app,
    sources,
    get: async (path, schema) => {
      const response = await app.request(path)
      const body: unknown = await response.json()
      if (response.status !== 200) throw new Error(`${path}: ${response.status} ${JSON.stringify(body)}`)
      return schema.parse(body)
    },
    refused: async (path) => {
      const response = await app.request(path)
      const type = response.headers.get('content-type')
      const problem = Problem.parse(await response.json())
      if (type !== 'application/problem+json; charset=utf-8' || problem.status !== response.status)
        throw new Error(`${path}: no problem details, ${response.status} ${type}`)
      return problem
    },
    close: async () => {
      await search.close()
      await writer.lease.release()
      await writer.store.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
