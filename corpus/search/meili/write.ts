// Writes policies to the server: whole, in batches, each change awaited. A batch that fails is sent again one by one, so that
// the error names the document.
import { type IndexedPolicy, SearchUnavailable } from '../engine.ts'
import { type Entry, INDEXES, type IndexName, passageEntries, policyEntry, recordEntries } from './indexes.ts'
import type { Server, Uids } from './server.ts'
import { TaskFailed } from './tasks.ts'

/** Characters sent at a time: tenfold in bytes, three indexes together, below the 100 MB that the server takes. */
const BATCH = 400_000
const MOST_POLICIES = 100

const ENTRIES: Readonly<Record<IndexName, (policy: IndexedPolicy) => Entry[]>> = {
  policies: (policy) => [policyEntry(policy)],
  passages: passageEntries,
  records: recordEntries,
}

/** Old passages and records go first: a shorter text has fewer of them. */
export async function replace(server: Server, policies: readonly IndexedPolicy[]): Promise<void> {
  if (policies.length === 0) return
  if ((await server.counts()) === null)
    throw new SearchUnavailable('Meilisearch 的索引还没有建立，或版本不同；将自动重建')
  for (const batch of batches(policies)) {
    const ids = batch.map(({ id }) => id)
    await Promise.all(
      [server.uids.passages, server.uids.records].map((uid) => server.removePolicies(uid, ids)),
    )
    await send(server, server.uids, batch)
  }
}

export const remove = async (server: Server, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0 && (await server.counts()) !== null)
    await Promise.all(Object.values(server.uids).map((uid) => server.removePolicies(uid, ids)))
}

/** Beside the old indexes, which are searched until all of it is there. */
export async function rebuild(
  server: Server,
  all: AsyncIterable<IndexedPolicy> | Iterable<IndexedPolicy>,
): Promise<void> {
  // Says what is wrong with the server before anything is read.
  await server.counts()
  const { uids, swap, drop } = await server.aside()
  try {
    let batch: IndexedPolicy[] = []
    for await (const policy of all) {
      batch.push(policy)
      if (sizeOf(batch) < BATCH && batch.length < MOST_POLICIES) continue
      await send(server, uids, batch)
      batch = []
    }
    await send(server, uids, batch)
    await swap()
  } catch (error) {
    await drop().catch(() => {})
    throw error
  }
}

async function send(server: Server, uids: Uids, policies: readonly IndexedPolicy[]): Promise<void> {
  if (policies.length === 0) return
  const sent = INDEXES.map(async (name) => {
    const entries = policies.flatMap(ENTRIES[name])
    if (entries.length > 0) await server.add(uids[name], entries, labelOf(policies))
  })
  const [failed] = (await Promise.allSettled(sent)).filter((one) => one.status === 'rejected')
  if (!failed) return
  if (!(failed.reason instanceof TaskFailed) || policies.length === 1) throw failed.reason
  for (const policy of policies) await send(server, uids, [policy])
}

function labelOf(policies: readonly IndexedPolicy[]): string {
  const [first] = policies
  const one = first ? `《${first.title}》（${first.id}）` : ''
  return policies.length > 1 ? `${one}等${policies.length}份` : one
}

const sizeOf = (policies: readonly IndexedPolicy[]): number =>
  policies.reduce((sum, { text }) => sum + text.length, 0)

function* batches(policies: readonly IndexedPolicy[]): Generator<IndexedPolicy[]> {
  let batch: IndexedPolicy[] = []
  for (const policy of policies) {
    batch.push(policy)
    if (sizeOf(batch) < BATCH && batch.length < MOST_POLICIES) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
