// The server as the engine needs it: its indexes, made aside and swapped in when they are made anew.
import { isDeepStrictEqual } from 'node:util'
import { type IndexSwap, Meilisearch, type Settings } from 'meilisearch'
import { z } from 'zod'
import { SearchUnavailable } from '../engine.ts'
import { call, foreign, type HttpClient, MeiliRefusal, nodeHttpClient } from './http.ts'
import { type Entry, INDEXES, type IndexName, SETTINGS } from './indexes.ts'
import { withLeastRights } from './keys.ts'
import type { Searched } from './lookup.ts'
import { done, isMissing, unlessMissing, unlessThere } from './tasks.ts'

export type Uids = Readonly<Record<IndexName, string>>

export interface Server extends Searched {
  readonly url: string
  /** `what` is written, for the message where it is not. */
  add(index: string, entries: readonly Entry[], what: string): Promise<void>
  removePolicies(index: string, policies: readonly string[]): Promise<void>
  /**
   * Entries by index; null where an index is missing or has other settings than these.
   * @throws SearchUnavailable where there is no server, an older one, or something else.
   */
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

const TIMEOUT_MS = 30_000
const SEARCH_TIMEOUT_MS = 3_000
const NEXT = '_next'
/** Before it, settings that are relied on are not known, or not tried. */
const LEAST = { major: 1, minor: 50 }

const named = (name: (index: IndexName) => string): Uids => ({
  policies: name('policies'),
  passages: name('passages'),
  records: name('records'),
})

/** Makes no connection yet. */
export function connect({ url, key, prefix = '' }: ServerOptions): Server {
  const uids = named((name) => `${prefix}${name}`)
  const next = named((name) => `${prefix}${name}${NEXT}`)
  const writing = nodeHttpClient(TIMEOUT_MS)
  const searching = nodeHttpClient(SEARCH_TIMEOUT_MS)
  const withKey = (send: HttpClient): Meilisearch =>
    new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}), httpClient: send })
  const master = withKey(searching.client)
  /** Swaps concern no single index: a key that is bound to indexes may not even see them. */
  const admin = withKey(writing.client)
  const [all, both] = [Object.values(uids), [...Object.values(uids), ...Object.values(next)]]
  const least = (rights: Parameters<typeof withLeastRights>[2], send: HttpClient): Meilisearch =>
    new Meilisearch({ host: url, httpClient: withLeastRights(master, key, rights, send) })
  const search = least({ name: 'search', actions: ['search'], indexes: all }, searching.client)
  const rights = { name: 'index', actions: WRITING, indexes: both } as const
  const writer = least(rights, writing.client)
  const looking = least(rights, searching.client)

  const make = async (uid: string, settings: Settings): Promise<void> => {
    await done(admin.createIndex(uid, { primaryKey: 'id' }), `建立索引 ${uid}`).catch(unlessThere)
    await done(admin.index(uid).updateSettings(settings), `设置索引 ${uid}`)
  }
  const drop = async (): Promise<void> => {
    for (const uid of Object.values(next))
      await done(admin.deleteIndex(uid), `删除索引 ${uid}`).catch(unlessMissing)
  }

  return {
    url,
    client: search,
    uids,
    add: (index, entries, what) =>
      done(
        writer.index<Entry>(index).addDocuments([...entries], { primaryKey: 'id' }),
        `写入索引 ${index}：${what}`,
      ),
    removePolicies: (index, policies) =>
      done(
        writer.index(index).deleteDocuments({ filter: `policy IN [${policies.map(quote).join(', ')}]` }),
        `从索引 ${index} 删除：${policies.join('、')}`,
      ),
    async counts() {
      assertRecent(await call(master.getVersion()).catch(unlessRefused), url)
      const counts = { policies: 0, passages: 0, records: 0 }
      for (const name of INDEXES) {
        const index = looking.index(uids[name])
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
        for (const uid of all)
          await done(admin.createIndex(uid, { primaryKey: 'id' }), `建立索引 ${uid}`).catch(unlessThere)
        const pairs = INDEXES.map((name): IndexSwap => ({ indexes: [uids[name], next[name]], rename: false }))
        await done(admin.swapIndexes(pairs), '换用新索引')
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

const WRITING = ['documents.add', 'documents.delete', 'settings.get', 'stats.get', 'tasks.get'] as const

const Version = z.object({ pkgVersion: z.string().regex(/^\d{1,5}\.\d{1,5}\./) })

/** A key that may write and not ask for the version will do. */
function unlessRefused(error: unknown): null {
  if (error instanceof MeiliRefusal) return null
  throw error
}

function assertRecent(answer: unknown, url: string): void {
  if (answer === null) return
  const version = Version.safeParse(answer)
  if (!version.success) throw foreign(new URL(url).origin)
  const { pkgVersion } = version.data
  const [major = 0, minor = 0] = pkgVersion.split('.').map(Number)
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return
  throw new SearchUnavailable(
    `Meilisearch（${new URL(url).origin}）的版本是 ${pkgVersion}，需要 ${LEAST.major}.${LEAST.minor} 或更新的版本；请升级`,
  )
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
