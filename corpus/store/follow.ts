// Keeps an engine's index in step with the store: by the outbox, or from scratch.
import type { IndexedPolicy, SearchEngine } from '../search/engine.ts'
import type { Change, Store } from './store.ts'

/** Documents at a time: few commits on an ingest of a compilation, and no more than some megabytes in memory. */
const BATCH = 128

export type IndexProgress = (done: number, total: number) => void

/** Documents that the index has as they were at this place of the outbox, but for their twins. */
export type IndexedAlready = ReadonlyMap<string, number>

/** Brings the index up to the present; how many documents that were. What fails stays in the outbox, and the error is thrown. */
export async function follow(
  store: Store,
  engine: SearchEngine,
  progress: IndexProgress = () => {},
  already: IndexedAlready = new Map(),
): Promise<number> {
  const total = await store.outbox.size(engine.name)
  for (let done = 0; ; ) {
    const changes = await store.outbox.pending(engine.name, BATCH)
    const last = changes.at(-1)
    if (!last) return done
    const stale = await withoutThose(store, changes, already)
    const wanted = stale.filter(({ op }) => op === 'index').map(({ documentId }) => documentId)
    const policies = await store.documents.indexed(wanted, engine.takesRecords)
    const there = new Set(policies.map(({ id }) => id))
    const gone = stale.map(({ documentId }) => documentId).filter((id) => !there.has(id))
    if (gone.length > 0) await engine.remove(gone)
    if (policies.length > 0) await engine.index(policies)
    await store.outbox.done(engine.name, last.seq)
    done += changes.length
    progress(done, Math.max(done, total))
  }
}

async function withoutThose(
  store: Store,
  changes: readonly Change[],
  already: IndexedAlready,
): Promise<readonly Change[]> {
  const isThere = ({ documentId, op, seq }: Change): boolean =>
    op === 'index' && seq <= (already.get(documentId) ?? -1)
  const there = changes.filter(isThere).map(({ documentId }) => documentId)
  const twins = await store.documents.twins(there)
  return changes.filter((change) => !isThere(change) || twins.has(change.documentId))
}

/** The whole index anew from the store. What changes meanwhile stays in the outbox and is followed after. */
export async function rebuild(
  store: Store,
  engine: SearchEngine,
  progress: IndexProgress = () => {},
): Promise<number> {
  const seq = await store.outbox.latest()
  let done = 0
  async function* all(): AsyncGenerator<IndexedPolicy> {
    for (let after = ''; ; ) {
      const ids = await store.documents.idsAfter(after, BATCH)
      if (ids.length === 0) return
      for (const policy of await store.documents.indexed(ids, engine.takesRecords)) yield policy
      after = ids.at(-1) ?? after
      done += ids.length
      progress(done, (await store.counts()).documents)
    }
  }
  await engine.rebuild(all())
  await store.outbox.done(engine.name, seq)
  await follow(store, engine)
  return done
}
