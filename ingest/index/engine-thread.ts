// The thread that writes the search index, so that extraction need not wait for it: does what threaded-engine.ts asks.
import { parentPort } from 'node:worker_threads'
import type { EngineHealth, IndexedPolicy, SearchEngine } from '../../corpus/search/engine.ts'
import { openSearch } from '../../corpus/search/open.ts'
import type { Answer, Call } from './messages.ts'

interface Feed {
  readonly more: (policies: readonly IndexedPolicy[] | null) => void
  readonly fail: (error: Error) => void
}

let engine: Promise<SearchEngine> = Promise.reject(new Error('no engine was opened'))
const feeds = new Map<number, Feed>()
const answer = (message: Answer): void => parentPort?.postMessage(message)

// What cannot be opened fails every call, so that the other side hears why.
engine.catch(() => {})

parentPort?.on('message', (call: Call) => {
  if (call.call === 'more') feeds.get(call.id)?.more(call.policies)
  else if (call.call === 'fail') feeds.get(call.id)?.fail(new Error(call.message))
  else if (call.call === 'open') {
    engine = openSearch(call.config)
    engine.catch(() => {})
    answer({ id: call.id, result: null })
  } else
    engine
      .then((open) => done(open, call))
      .then((result) => answer({ id: call.id, result }))
      .catch((error: unknown) => answer({ id: call.id, error: plain(error) }))
})

async function done(
  open: SearchEngine,
  call: Exclude<Call, { call: 'more' | 'fail' | 'open' }>,
): Promise<EngineHealth | null> {
  switch (call.call) {
    case 'index':
      await open.index(call.policies)
      return null
    case 'remove':
      await open.remove(call.ids)
      return null
    case 'rebuild':
      await open.rebuild(fed(call.id))
      return null
    case 'health':
      return open.health()
    case 'close':
      await open.close()
      return null
  }
}

async function* fed(id: number): AsyncGenerator<IndexedPolicy> {
  for (;;) {
    const policies = await new Promise<readonly IndexedPolicy[] | null>((more, fail) => {
      feeds.set(id, { more, fail })
      answer({ id, more: true })
    })
    feeds.delete(id)
    if (policies === null) return
    yield* policies
  }
}

const plain = (error: unknown): { name: string; message: string } =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
