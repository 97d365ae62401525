// The engine that the environment asks for.
import { join } from 'node:path'
import type { SearchEngine } from './engine.ts'
import { openFts } from './fts.ts'
import { withRelaxation } from './relax.ts'

export interface SearchConfig {
  readonly dataDir: string
  readonly meiliUrl?: string | undefined
  readonly meiliKey?: string | undefined
}

/** FTS5 in `search.db` of the data folder. */
export async function openSearch({ dataDir }: SearchConfig): Promise<SearchEngine> {
  return withRelaxation(openFts({ path: join(dataDir, 'search.db') }))
}
