// What the records speak of, counted: read again only when a document changed, so that typing and filtering stay quick.
import type { Store } from '../corpus/store/store.ts'
import type { AgencyCount, IndicatorCount } from '../corpus/store/vocabulary.ts'

export interface Vocabulary {
  readonly indicators: readonly IndicatorCount[]
  readonly agencies: readonly AgencyCount[]
}

interface Kept {
  readonly seq: number
  readonly vocabulary: Promise<Vocabulary>
}

/** Per store, valid for one place in its order of changes: any process reads the same. */
const kept = new WeakMap<Store, Kept>()

export async function vocabularyOf(store: Store): Promise<Vocabulary> {
  const seq = await store.outbox.latest()
  const known = kept.get(store)
  if (known?.seq === seq) return known.vocabulary
  const fresh = { seq, vocabulary: read(store) }
  kept.set(store, fresh)
  fresh.vocabulary.catch(() => kept.delete(store))
  return fresh.vocabulary
}

async function read(store: Store): Promise<Vocabulary> {
  const [indicators, agencies] = await Promise.all([store.records.indicators(), store.records.agencies()])
  return { indicators, agencies }
}
