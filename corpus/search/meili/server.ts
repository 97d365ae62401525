// The server as the engine needs it: its two indexes, made aside and swapped in when they are made anew.
import { isDeepStrictEqual } from 'node:util'
import { Meilisearch, type Settings } from 'meilisearch'
import { call, nodeHttpClient } from './http.ts'
import { type Entry, INDEXES, type IndexName, SETTINGS } from './indexes.ts'
import { withSearchKey } from './keys.ts'
import type { Searched } from './lookup.ts'
import { done, isMissing, unlessMissing, unlessThere } from './tasks.ts'

export type Uids = Readonly<Record<IndexName, string>>

export interface Server extends Searched {
  add(index: string, entries: readonly Entry[]): Promise<void>
  removePolicies(index: string, policies: readonly string[]): Promise<void>
  /** Entries by index; null where an index is missing or has other settings than these. */
  counts(): Promise<Record<IndexName, number> | null>
  /** Empty indexes beside those that are searched; `swap` puts them in their place, `drop` gives them up. */
  aside(): Promise<{ readonly uids: Uids; swap(): Promise<void>; drop(): Promise<void> }>
  close(): void
}

export interface ServerOptions {
  readonly url: string
  readonly key?: string | undefined
  /** Before the names of the indexes, where several libraries share a server. */
  readonly prefix?: string | undefined
}

const TIMEOUT_MS = 10_000
const SEARCH_TIMEOUT_MS = 3_000

/** Makes no connection yet. */
export function connect({ url, key, prefix = '' }: ServerOptions): Server {
  const uids: Uids = { policies: `${prefix}policies`, passages: `${prefix}passages` }
  const next: Uids = { policies: `${uids.policies}_next`, passages: `${uids.passages}_next` }
  const writing = nodeHttpClient(TIMEOUT_MS)
  const searching = nodeHttpClient(SEARCH_TIMEOUT_MS)
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), httpClient: writing.client })
  const send = withSearchKey(client, key, Object.values(uids), searching.client)

  const make = async (uid: string, settings: Settings): Promise<void> => {
    await done(client.createIndex(uid, { primaryKey: 'id' })).catch(unlessThere)
    await done(client.index(uid).updateSettings(settings))
  }
  const drop = async (): Promise<void> => {
    for (const name of INDEXES) await done(client.deleteIndex(next[name])).catch(unlessMissing)
  }

  return {
    client: new Meilisearch({ host: url, httpClient: send }),
    uids,
    add: (index, entries) =>
      done(client.index<Entry>(index).addDocuments([...entries], { primaryKey: 'id' })),
    removePolicies: (index, policies) =>
      done(client.index(index).deleteDocuments({ filter: `policy IN [${policies.map(quote).join(', ')}]` })),
    async counts() {
      const counts = { policies: 0, passages: 0 }
      for (const name of INDEXES) {
        const index = client.index(uids[name])
        const settings = await call(index.getSettings()).catch((error: unknown) => {
          if (isMissing(error)) return null
          throw error
        })
        if (settings === null || !agrees(settings, SETTINGS[name])) return null
        counts[name] = (await call(index.getStats())).numberOfDocuments
      }
      return counts
    },
    async aside() {
      await drop()
      for (const name of INDEXES) await make(next[name], SETTINGS[name])
      const swap = async (): Promise<void> => {
        for (const name of INDEXES)
          await done(client.createIndex(uids[name], { primaryKey: 'id' })).catch(unlessThere)
        await done(
          client.swapIndexes(INDEXES.map((name) => ({ indexes: [uids[name], next[name]], rename: false }))),
        )
        await drop()
      }
      return { uids: next, swap, drop }
    },
    close: () => {
      writing.close()
      searching.close()
    },
  }
}

/** The server adds its defaults; what is set here has to be as it is here. */
function agrees(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted))
    return isDeepStrictEqual(actual, wanted)
  if (typeof actual !== 'object' || actual === null) return false
  const all = new Map<string, unknown>(Object.entries(actual))
  return Object.entries(wanted).every(([name, value]) => agrees(all.get(name), value))
}

/** As a string of the filter language. */
const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
