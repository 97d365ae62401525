// A search engine whose writing is done in a thread of its own: the same interface, for the process that ingests.
import { Worker } from 'node:worker_threads'
import {
  type EngineHealth,
  type IndexedPolicy,
  type SearchEngine,
  SearchUnavailable,
} from '../../corpus/search/engine.ts'
import { engineName, type SearchConfig } from '../../corpus/search/open.ts'
import type { Answer, Call } from './messages.ts'

/** The thread starts with the first call, and again where it died. It answers no searches, nobody here asks any. */
export function openThreadedEngine(config: SearchConfig): SearchEngine {
  let thread: EngineThread | null = null
  const call: EngineThread['call'] = (message, next) => {
    if (!thread?.isAlive()) thread = startThread(config)
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
    close: async () => thread?.close(),
  }
}

type Request = Call extends infer One
  ? One extends { readonly id: number }
    ? Omit<One, 'id'>
    : never
  : never

/** The next policies of a rebuild; null: no more. */
type Next = () => Promise<readonly IndexedPolicy[] | null>

interface EngineThread {
  call(message: Request, next?: Next): Promise<EngineHealth | null>
  isAlive(): boolean
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (result: EngineHealth | null) => void
  readonly reject: (error: Error) => void
  readonly next: Next
}

function startThread({ dataDir, meiliUrl, meiliKey }: SearchConfig): EngineThread {
  const worker = new Worker(new URL('./engine-thread.mjs', import.meta.url), {
    workerData: { dataDir, meiliUrl, meiliKey },
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let failure: Error | null = null

  const ended = (error: Error): void => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  const call: EngineThread['call'] = (message, next = async () => null) => {
    if (failure) return Promise.reject(failure)
    const id = ++last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, next })
      worker.postMessage({ ...message, id })
    })
  }
  const feed = async (id: number, next: Next): Promise<void> => {
    try {
      const policies = await next()
      worker.postMessage({ id, call: 'more', policies } satisfies Call)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      worker.postMessage({ id, call: 'fail', message } satisfies Call)
    }
  }
  worker.on('message', (answer: Answer) => {
    const one = waiting.get(answer.id)
    if (!one) return
    if ('more' in answer) {
      void feed(answer.id, one.next)
      return
    }
    waiting.delete(answer.id)
    if ('error' in answer) one.reject(errorOf(answer.error))
    else one.resolve(answer.result)
  })
  worker.once('error', ended)
  worker.once('exit', () => ended(new SearchUnavailable('检索索引的写入线程意外结束，将自动重试')))
  return {
    call,
    isAlive: () => failure === null,
    close: async () => {
      if (failure) return
      const exited = new Promise((resolve) => worker.once('exit', resolve))
      await call({ call: 'close' })
      await exited
    },
  }
}

const errorOf = ({ name, message }: { name: string; message: string }): Error =>
  name === 'SearchUnavailable' ? new SearchUnavailable(message) : new Error(message)

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
