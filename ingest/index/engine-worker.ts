// A thread that writes search indexes, and the calls to it. It outlives the engine that it was started for: to load its code
// takes longer than to index some files, so one that is closed waits, without keeping the process alive, for the next.
import { Worker } from 'node:worker_threads'
import { type EngineHealth, type IndexedPolicy, SearchUnavailable } from '../../corpus/search/engine.ts'
import type { SearchConfig } from '../../corpus/search/open.ts'
import type { Answer, Call } from './messages.ts'

export type Request = Call extends infer One
  ? One extends { readonly id: number }
    ? Omit<One, 'id'>
    : never
  : never

/** The next policies of a rebuild; null: no more. */
export type Next = () => Promise<readonly IndexedPolicy[] | null>

export interface EngineThread {
  call(message: Request, next?: Next): Promise<EngineHealth | null>
  isAlive(): boolean
  /** Closes the engine; the thread is the next one's. */
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (result: EngineHealth | null) => void
  readonly reject: (error: Error) => void
  readonly next: Next
}

interface Thread extends Omit<EngineThread, 'close'> {
  readonly worker: Worker
}

/** At most one waits: a process has one engine at a time. */
let spare: Thread | null = null

export function openThread({ dataDir, meiliUrl, meiliKey }: SearchConfig): EngineThread {
  const thread = spare?.isAlive() ? spare : startThread()
  spare = null
  thread.worker.ref()
  thread.call({ call: 'open', config: { dataDir, meiliUrl, meiliKey } }).catch(() => {})
  return {
    call: thread.call,
    isAlive: thread.isAlive,
    close: async () => {
      if (!thread.isAlive()) return
      try {
        await thread.call({ call: 'close' })
      } finally {
        thread.worker.unref()
        if (spare) await thread.worker.terminate()
        else spare = thread
      }
    },
  }
}

function startThread(): Thread {
  const worker = new Worker(new URL('./engine-thread.mjs', import.meta.url))
  const waiting = new Map<number, Waiting>()
  let last = 0
  let failure: Error | null = null

  const ended = (error: Error): void => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  const call: Thread['call'] = (message, next = async () => null) => {
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
  return { worker, call, isAlive: () => failure === null }
}

const errorOf = ({ name, message }: { name: string; message: string }): Error =>
  name === 'SearchUnavailable' ? new SearchUnavailable(message) : new Error(message)
