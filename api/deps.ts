// What the API is given: it opens nothing itself and keeps no state, so that several processes can serve one store.
import type { SearchEngine } from '../corpus/search/engine.ts'
import type { Store } from '../corpus/store/store.ts'

/** How the process that serves is doing, beside what store and engine say of themselves. */
export interface Runtime {
  /** Not everything is up yet: the first ingest is not queued, or the page is being built. */
  readonly starting: boolean
  /** Something does not work: the worker stopped, say. For the user, with what to do. */
  readonly troubles: readonly string[]
}

export interface Deps {
  readonly store: Store
  readonly search: SearchEngine
  readonly runtime?: () => Runtime
  /** The largest file that is taken. */
  readonly maxFileBytes?: number
  /** `YYYY-MM-DD` in China. */
  readonly today?: () => string
  /** Folder of the built browser application. */
  readonly webRoot?: string
  /** Gets errors nobody foresaw. */
  readonly report?: (error: unknown, request: { readonly method: string; readonly path: string }) => void
}
