// The key that searches are sent with: it may search these indexes and nothing else.
import { createHash } from 'node:crypto'
import type { KeyCreation, Meilisearch } from 'meilisearch'
import { call, MeiliRefusal, type nodeHttpClient } from './http.ts'

type Send = ReturnType<typeof nodeHttpClient>['client']

/**
 * Sends requests with a key of least rights; it is made once and asked for when first needed. A key that may not make keys is
 * used itself, as is a server without any.
 */
export function withSearchKey(
  client: Meilisearch,
  key: string | undefined,
  indexes: readonly string[],
  send: Send,
): Send {
  let asked: Promise<string> | undefined
  return async (input, init) => {
    if (key === undefined) return send(input, init)
    asked ??= searchKey(client, key, indexes)
    const least = await asked.catch((error: unknown) => {
      asked = undefined
      throw error
    })
    const headers = new Headers(init?.headers)
    headers.set('authorization', `Bearer ${least}`)
    return send(input, { ...init, headers }).catch((error: unknown) => {
      if (error instanceof MeiliRefusal && error.status === FORBIDDEN) asked = undefined
      throw error
    })
  }
}

const FORBIDDEN = 403

async function searchKey(client: Meilisearch, key: string, indexes: readonly string[]): Promise<string> {
  const uid = uidOf(indexes)
  const found = await call(client.getKey(uid)).catch(refused)
  if (found) return found.key
  const wanted: KeyCreation = {
    uid,
    name: 'zhengce search',
    description: '政策库检索：只能检索',
    actions: ['search'],
    indexes: [...indexes],
    expiresAt: null,
  }
  const made = await call(client.createKey(wanted)).catch(refused)
  return made?.key ?? key
}

function refused(error: unknown): null {
  if (error instanceof MeiliRefusal) return null
  throw error
}

/** A UUID that is the same on every start. */
function uidOf(indexes: readonly string[]): string {
  const hash = createHash('sha256').update(`zhengce ${indexes.join()}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
