// What passes between the process and the thread of its search engine. Results of calls come back under their number; while an
// index is rebuilt the thread asks for the next policies when it has room for them.
import type { EngineHealth, IndexedPolicy } from '../../corpus/search/engine.ts'
import type { SearchConfig } from '../../corpus/search/open.ts'

export type Call =
  /** Before anything else, and again after `close`: a thread serves one engine after another. */
  | { readonly id: number; readonly call: 'open'; readonly config: SearchConfig }
  | { readonly id: number; readonly call: 'index'; readonly policies: readonly IndexedPolicy[] }
  | { readonly id: number; readonly call: 'remove'; readonly ids: readonly string[] }
  | { readonly id: number; readonly call: 'rebuild' }
  | { readonly id: number; readonly call: 'health' }
  | { readonly id: number; readonly call: 'close' }
  /** To a thread that rebuilds; null: that was all. */
  | { readonly id: number; readonly call: 'more'; readonly policies: readonly IndexedPolicy[] | null }
  /** Instead of more: they could not be read, the rebuild is off. */
  | { readonly id: number; readonly call: 'fail'; readonly message: string }

export type Answer =
  | { readonly id: number; readonly result: EngineHealth | null }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }
  | { readonly id: number; readonly more: true }
