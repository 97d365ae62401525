// The engines that the environment asks for.
import { join } from 'node:path'
import type { EngineName, SearchEngine } from './engine.ts'
import { withFallback } from './fallback.ts'
import { openFts } from './fts.ts'
import { type MeiliOptions, openMeilisearch } from './meilisearch.ts'
import { withRelaxation } from './relax.ts'

export interface SearchConfig {
  readonly dataDir: string
  readonly meiliUrl?: string | undefined
  readonly meiliKey?: string | undefined
}

/**
 * Names of the engines whose indexes are to be kept, each its place in the outbox: the default one always, because it answers
 * while a server is away and holds the texts that decide.
 */
export const engineNames = ({ meiliUrl }: SearchConfig): readonly EngineName[] =>
  meiliUrl ? ['fts', 'meilisearch'] : ['fts']

/** The one that every library has. */
export const engineName = (_: SearchConfig): EngineName => 'fts'

const pathOf = ({ dataDir }: SearchConfig): string => join(dataDir, 'search.db')

/** One of them alone: for who writes it. */
export function openEngine(config: SearchConfig, name: EngineName): SearchEngine {
  return name === 'fts' ? openFts({ path: pathOf(config) }) : openServer(config, {})
}

/** What answers searches: FTS5 in `search.db` of the data folder, with Meilisearch before it where there is a server. */
export async function openSearch(
  config: SearchConfig,
  more: Pick<MeiliOptions, 'stale'> = {},
): Promise<SearchEngine> {
  const own = openEngine(config, 'fts')
  return withRelaxation(config.meiliUrl ? withFallback(openServer(config, more), own) : own)
}

function openServer(config: SearchConfig, more: Pick<MeiliOptions, 'stale'>): SearchEngine {
  const { meiliUrl, meiliKey } = config
  if (!meiliUrl) throw new Error('no MEILI_URL')
  return openMeilisearch({ url: meiliUrl, key: meiliKey, path: pathOf(config), ...more })
}
