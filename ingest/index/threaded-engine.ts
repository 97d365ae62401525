// A search engine whose writing is done in a thread of its own: the same interface, for the process that ingests.
import type { IndexedPolicy, SearchEngine } from '../../corpus/search/engine.ts'
import { engineName, type SearchConfig } from '../../corpus/search/open.ts'
import { type EngineThread, type Next, openThread } from './engine-worker.ts'

/** The thread starts with the first call, and again where it died. It answers no searches, nobody here asks any. */
export function openThreadedEngine(config: SearchConfig): SearchEngine {
  let thread: EngineThread | null = null
  const call: EngineThread['call'] = (message, next) => {
    if (!thread?.isAlive()) thread = openThread(config)
    return thread.call(message, next)
  }
  return {
    name: engineName(config),
    index: async (policies) => void (await call({ call: 'index', policies })),
    remove: async (ids) => void (await call({ call: 'remove', ids })),
    rebuild: async (all) => void (await call({ call: 'rebuild' }, batches(all))),
    search: () => Promise.reject(new Error('the index thread answers no searches')),
    health: async () => {
      const health = await call({ call: 'health' })
      if (!health) throw new Error('the index thread gave no answer')
      return health
    },
    close: async () => {
      await thread?.close()
      thread = null
    },
  }
}

/** Policies that cross at a time while the index is rebuilt. */
const BATCH = 64

function batches(all: AsyncIterable<IndexedPolicy> | Iterable<IndexedPolicy>): Next {
  const iterator = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]()
  return async () => {
    const batch: IndexedPolicy[] = []
    while (batch.length < BATCH) {
      const { done, value } = await iterator.next()
      if (done) break
      batch.push(value)
    }
    return batch.length === 0 ? null : batch
  }
}
