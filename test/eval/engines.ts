// The engines as the application opens them, each holding the same policies, in a folder that goes afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexedPolicy, SearchEngine } from '../../corpus/search/engine.ts'
import { openFts } from '../../corpus/search/fts.ts'
import { openMeilisearch } from '../../corpus/search/meilisearch.ts'
import { withRelaxation } from '../../corpus/search/relax.ts'
import { testServer } from '../corpus/search/meili-server.ts'

type Use<T> = (engine: SearchEngine) => Promise<T>

export const withDefault = <T>(policies: readonly IndexedPolicy[], use: Use<T>): Promise<T> =>
  withLibrary(policies, (_, own) => use(own))

/** On the server at MEILI_URL, or one that is started and stopped. */
export const withServer = <T>(policies: readonly IndexedPolicy[], use: Use<T>): Promise<T> =>
  withLibrary(policies, async (path) => {
    const server = await testServer()
    const engine = withRelaxation(openMeilisearch({ ...server, path }))
    try {
      await engine.rebuild(policies)
      return await use(engine)
    } finally {
      await engine.close()
      await server.end()
    }
  })

async function withLibrary<T>(
  policies: readonly IndexedPolicy[],
  use: (path: string, own: SearchEngine) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-eval-'))
  const path = join(folder, 'search.db')
  const own = withRelaxation(openFts({ path }))
  try {
    await own.rebuild(policies)
    return await use(path, own)
  } finally {
    await own.close()
    rmSync(folder, { recursive: true })
  }
}
