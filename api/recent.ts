// Documents and passages that were shown lately, kept until anything in the store changes. Not state: the store's last change is
// asked before every use, so any process shows the same, and a search that is typed on or paged reads little twice.
import type { Evidence } from '../corpus/store/evidence.ts'
import type { Store } from '../corpus/store/store.ts'
import { type ServedSummary, servedSummary } from './served.ts'

const DOCUMENTS = 5_000
const PASSAGES = 20_000

export interface Shown {
  readonly document: ServedSummary
  readonly passages: readonly Evidence[]
}

interface Kept {
  readonly seq: number
  readonly documents: Map<string, ServedSummary>
  readonly passages: Map<string, Evidence>
}

const kept = new WeakMap<Store, Kept>()

/** Those that exist, with the passages asked for that exist. */
export async function shown(
  store: Store,
  wanted: readonly { readonly id: string; readonly numbers: readonly number[] }[],
): Promise<ReadonlyMap<string, Shown>> {
  const recent = await recentOf(store)
  await Promise.all([readDocuments(store, recent, wanted), readPassages(store, recent, wanted)])
  const found = wanted.flatMap(({ id, numbers }): [string, Shown][] => {
    const document = recent.documents.get(id)
    const passages = numbers.flatMap((number) => recent.passages.get(`${id} ${number}`) ?? [])
    return document ? [[id, { document, passages }]] : []
  })
  trim(recent.documents, DOCUMENTS)
  trim(recent.passages, PASSAGES)
  return new Map(found)
}

async function recentOf(store: Store): Promise<Kept> {
  const seq = await store.outbox.latest()
  const known = kept.get(store)
  if (known?.seq === seq) return known
  const fresh = { seq, documents: new Map(), passages: new Map() }
  kept.set(store, fresh)
  return fresh
}

type Wanted = Parameters<typeof shown>[1]

async function readDocuments(store: Store, { documents }: Kept, wanted: Wanted): Promise<void> {
  const missing = wanted.flatMap(({ id }) => (documents.has(id) ? [] : [id]))
  if (missing.length === 0) return
  const [summaries, twins] = await Promise.all([
    store.documents.summaries(missing),
    store.documents.twins(missing),
  ])
  for (const one of summaries) documents.set(one.id, servedSummary(one, twins.get(one.id)))
}

async function readPassages(store: Store, { passages }: Kept, wanted: Wanted): Promise<void> {
  const missing = wanted.flatMap(({ id, numbers }) => {
    const unknown = numbers.filter((number) => !passages.has(`${id} ${number}`))
    return unknown.length === 0 ? [] : [{ id, numbers: unknown }]
  })
  if (missing.length === 0) return
  for (const [id, found] of await store.documents.evidence(missing))
    for (const one of found) passages.set(`${id} ${one.number}`, one)
}

/** The oldest go first. */
function trim(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return
    map.delete(key)
  }
}
