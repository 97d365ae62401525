// The store: everything the knowledge base keeps, behind one asynchronous interface (SQLite today, PostgreSQL could stand
// behind it). Topics have their own files; here they are put together.
import type { Passage, Section } from '../schema.ts'
import type { Text } from '../text.ts'
import type {
  DeadlineFilter,
  DiagnosticFilter,
  DocumentFilter,
  Listed,
  ResponsibilityFilter,
  TargetFilter,
} from './filters.ts'
import type { Job, JobKind } from './job.ts'
import type {
  DocumentDetail,
  DocumentSummary,
  DocumentText,
  Edit,
  PassageText,
  StoredDeadline,
  StoredDiagnostic,
  StoredFact,
  StoredResponsibility,
  StoredSource,
  StoredTarget,
} from './shapes.ts'

/** Reads go through the `effective_*` views: active revisions with what people wrote on top. Null: no such thing (any more). */
export interface Store {
  counts(): Promise<Counts>

  readonly documents: {
    /** In a stable order: by id, or by `sort` and then id. */
    list(filter?: DocumentFilter): Promise<Listed<DocumentSummary>>
    get(id: string): Promise<DocumentDetail | null>
    /** Those that exist, in the order asked for: what a search hydrates its hits with. */
    summaries(ids: readonly string[]): Promise<DocumentSummary[]>
    /** The source's slice, unit by unit. */
    text(id: string): Promise<DocumentText | null>
    /** What an index and highlighting need: clean text with its map, outline, passages. */
    content(id: string): Promise<Content | null>
    /** Passages by their numbers, with the source's text; unknown numbers are left out. */
    passages(id: string, numbers: readonly number[]): Promise<PassageText[]>
    /** Ids of documents with the same text, by document; only of those asked for. */
    twins(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
    /** Takes it out of everything and remembers that. False: no such document. */
    remove(id: string, by: string): Promise<boolean>
  }

  readonly records: {
    targets(filter?: TargetFilter): Promise<Listed<StoredTarget>>
    facts(filter?: TargetFilter): Promise<Listed<StoredFact>>
    deadlines(filter?: DeadlineFilter): Promise<Listed<StoredDeadline>>
    responsibilities(filter?: ResponsibilityFilter): Promise<Listed<StoredResponsibility>>
    responsibility(id: string): Promise<StoredResponsibility | null>
    /** Most frequent first; indicators that the lexicon does not know have a null id and their name as written. */
    indicators(): Promise<IndicatorCount[]>
    agencies(): Promise<AgencyCount[]>
  }

  diagnostics(filter?: DiagnosticFilter): Promise<Listed<StoredDiagnostic>>
  sources(): Promise<StoredSource[]>

  readonly edits: {
    append(edit: NewEdit): Promise<Edit>
    /** Oldest first. */
    of(recordId: string): Promise<Edit[]>
  }

  /** Documents whose index entry is stale. Each engine follows the one order of changes at its own pace. */
  readonly outbox: {
    /** Oldest first. `index`: the document is there, replace its entry; `remove`: it is gone. */
    pending(engine: string, limit: number): Promise<Change[]>
    /** All changes up to this one are in the engine's index. */
    done(engine: string, seq: number): Promise<void>
    size(engine: string): Promise<number>
    /** Everything is stale again: the engine's index was lost or is to be rebuilt. */
    reset(engine: string): Promise<void>
  }

  readonly jobs: {
    /** Files by path, or bytes that are kept until they are read. */
    enqueue(files: readonly NewFile[], kind?: Extract<JobKind, 'ingest'>): Promise<Job>
    /** The folder, once: null when this store was seeded before. */
    seed(folder: string): Promise<Job | null>
    reindex(): Promise<Job>
    get(id: string): Promise<Job | null>
    /** Newest first. */
    list(limit?: number): Promise<Job[]>
    /** What is still queued is not done; what runs, is finished. False: not there or over already. */
    cancel(id: string): Promise<boolean>
    /** Jobs that are queued or running. */
    open(): Promise<number>
  }

  close(): Promise<void>
}

export interface Counts {
  readonly documents: number
  readonly passages: number
  readonly targets: number
  readonly facts: number
  readonly deadlines: number
  readonly responsibilities: number
}

export interface Content {
  readonly summary: DocumentSummary
  readonly clean: Text
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
}

export interface IndicatorCount {
  readonly indicatorId: string | null
  readonly indicator: string
  readonly targets: number
  readonly documents: number
}

export interface AgencyCount {
  readonly agencyId: string | null
  readonly agency: string
  readonly lead: number
  readonly support: number
  readonly joint: number
  readonly documents: number
}

export interface Change {
  readonly seq: number
  readonly documentId: string
  readonly op: 'index' | 'remove'
}

export type NewEdit = Omit<Edit, 'id' | 'at'>

export type NewFile =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }

export interface StoreOptions {
  /** The folder of `zhengce.db`; made if missing. */
  readonly dataDir: string
}
