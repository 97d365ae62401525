// The engines that the environment asks for.
import { join } from 'node:path'
import type { EngineName, SearchEngine } from './engine.ts'
import { withFallback } from './fallback.ts'
import { openFts } from './fts.ts'
import { openMeilisearch } from './meilisearch.ts'
import { withRelaxation } from './relax.ts'

export interface SearchConfig {
  readonly dataDir: string
  readonly meiliUrl?: string | undefined
  readonly meiliKey?: string | undefined
}

/** The engine that every library has: its name, its place in the outbox. */
export const engineName = (_: SearchConfig): EngineName => 'fts'

const pathOf = ({ dataDir }: SearchConfig): string => join(dataDir, 'search.db')

/** What answers searches: FTS5 in `search.db` of the data folder, with Meilisearch before it where there is a server. */
export async function openSearch(config: SearchConfig): Promise<SearchEngine> {
  const own = openFts({ path: pathOf(config) })
  const server = openServer(config)
  return withRelaxation(server ? withFallback(server, own) : own)
}

/** The engine of the search server, if one is configured: it follows the outbox beside the default one. */
export function openServer(config: SearchConfig): SearchEngine | null {
  const { meiliUrl, meiliKey } = config
  return meiliUrl ? openMeilisearch({ url: meiliUrl, key: meiliKey, path: pathOf(config) }) : null
}
