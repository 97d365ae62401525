// Documents of which some index may know an older state: those that changed since it was last brought up to date.
import type { Store } from './store.ts'

/** More than these are no exception any more. */
const MOST = 64

/** Asked before every search: where nothing has changed since all was followed, one look at the last change is enough. */
export function staleIn(
  store: Store,
  engines: readonly string[],
  most = MOST,
): () => Promise<readonly string[] | null> {
  let settled = -1
  return async () => {
    const latest = await store.outbox.latest()
    if (latest === settled) return []
    const pending = await Promise.all(engines.map((name) => store.outbox.pending(name, most + 1)))
    if (pending.some(({ length }) => length > most)) return null
    const ids = [...new Set(pending.flat().map(({ documentId }) => documentId))]
    if (ids.length === 0) settled = latest
    return ids
  }
}
