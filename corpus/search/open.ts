// The engine that the environment asks for.
import { join } from 'node:path'
import type { EngineName, SearchEngine } from './engine.ts'
import { openFts } from './fts.ts'
import { withRelaxation } from './relax.ts'

export interface SearchConfig {
  readonly dataDir: string
  readonly meiliUrl?: string | undefined
  readonly meiliKey?: string | undefined
}

/** The name that the engine has once it is open: its place in the outbox. */
export const engineName = (_: SearchConfig): EngineName => 'fts'

/** FTS5 in `search.db` of the data folder. */
export async function openSearch({ dataDir }: SearchConfig): Promise<SearchEngine> {
  return withRelaxation(openFts({ path: join(dataDir, 'search.db') }))
}
