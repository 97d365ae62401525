// The keys that requests are sent with: one that may search these indexes and nothing else, one that may write them and
// nothing else. Both are made once with the key of MEILI_KEY.
import { createHash } from 'node:crypto'
import type { KeyCreation, Meilisearch } from 'meilisearch'
import { call, type HttpClient, MeiliRefusal } from './http.ts'

/** What a key is for: its name on the server, and what it may do. */
export interface Rights {
  readonly name: 'search' | 'index'
  readonly actions: readonly KeyCreation['actions'][number][]
  readonly indexes: readonly string[]
}

/**
 * Sends requests with a key of least rights; it is made once and asked for when first needed. A key that may not make keys is
 * used itself, as is a server without any.
 */
export function withLeastRights(
  client: Meilisearch,
  key: string | undefined,
  rights: Rights,
  send: HttpClient,
): HttpClient {
  let asked: Promise<string> | undefined
  return async (input, init) => {
    if (key === undefined) return send(input, init)
    asked ??= leastKey(client, key, rights)
    const least = await asked.catch((error: unknown) => {
      asked = undefined
      throw error
    })
    const headers = new Headers(init?.headers)
    headers.set('authorization', `Bearer ${least}`)
    return send(input, { ...init, headers }).catch((error: unknown) => {
      // Taken away on the server: made again for the next request.
      if (error instanceof MeiliRefusal && error.status === FORBIDDEN) asked = undefined
      throw error
    })
  }
}

const FORBIDDEN = 403

async function leastKey(client: Meilisearch, key: string, rights: Rights): Promise<string> {
  const uid = uidOf(rights)
  const known = (): Promise<string | undefined> =>
    call(client.getKey(uid)).then(({ key: made }) => made, unless(MISSING))
  const found = await known()
  if (found !== undefined) return found
  const wanted: KeyCreation = {
    uid,
    name: `zhengce ${rights.name}`,
    description: rights.name === 'search' ? '政策库：只能检索' : '政策库：只能写索引',
    actions: [...rights.actions],
    indexes: [...rights.indexes],
    expiresAt: null,
  }
  const made = await call(client.createKey(wanted)).then(({ key: own }) => own, unless(EXISTS))
  return made ?? (await known()) ?? key
}

/** May not make keys, or the server has none. */
const NO_KEYS = ['invalid_api_key', 'missing_master_key', 'missing_authorization_header']
const MISSING = [...NO_KEYS, 'api_key_not_found']
/** Another process made it in the same moment. */
const EXISTS = [...NO_KEYS, 'api_key_already_exists']

const unless =
  (codes: readonly string[]) =>
  (error: unknown): undefined => {
    if (!(error instanceof MeiliRefusal && codes.includes(error.code))) throw error
  }

/** A UUID that is the same on every start, and another one for other rights. */
function uidOf({ name, actions, indexes }: Rights): string {
  const hash = createHash('sha256').update(`zhengce ${name} ${actions} ${indexes}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
