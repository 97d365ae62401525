// The store: everything the knowledge base keeps, behind one asynchronous interface (SQLite today, PostgreSQL could stand
// behind it). Topics have their own files; here they are put together.
import type { PageLayout, Passage, Section, Span } from '../schema.ts'
import type { IndexedPolicy } from '../search/engine.ts'
import type { Text } from '../text.ts'
import { followTo, markChanged, outboxSize, pendingChanges } from './changes.ts'
import { contentOf, passagesOf, slicesOf, textOf } from './contents.ts'
import { type Database, openDatabase, read, write } from './database.ts'
import { listDeadlines } from './deadlines.ts'
import { deletionOf, removalOf, removeDocument } from './deletions.ts'
import { documentOf, twinIds } from './detail.ts'
import { diagnosticPlaces } from './diagnostic-places.ts'
import { countDiagnostics, listDiagnostics } from './diagnostics.ts'
import { type DocumentFacet, documentFacets, type ValueCount } from './document-facets.ts'
import { documentIdsAfter, listDocuments } from './documents.ts'
import { appendEdit, editsOf } from './edits.ts'
import { type Evidence, evidenceReader, type Wanted } from './evidence.ts'
import type {
  DeadlineFilter,
  DiagnosticFilter,
  DocumentFilter,
  Listed,
  ResponsibilityFilter,
  SourceFilter,
  TargetFilter,
} from './filters.ts'
import { indexedPolicies } from './indexed.ts'
import type { Job } from './job.ts'
import { addJob, addSeed, cancelJob, jobById, latestJobs, openJobs, queued } from './jobs.ts'
import { latestReader } from './latest.ts'
import { fileOf, layoutOf } from './layouts.ts'
import { originalPath } from './originals.ts'
import { pausedSince, setPaused } from './pause.ts'
import type { Deleted, Removal, SourceRemoval } from './removals.ts'
import { listResponsibilities, responsibilityOf } from './responsibilities.ts'
import type {
  DiagnosticCounts,
  DiagnosticPlace,
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
import { removeSource, sourceRemovalOf } from './source-removal.ts'
import { countMediaTypes, listSources, sizesOf } from './sources.ts'
import { summaryReader } from './summaries.ts'
import { listFacts, listTargets } from './targets.ts'
import { countAll } from './totals.ts'
import { type AgencyCount, countAgencies, countIndicators, type IndicatorCount } from './vocabulary.ts'

/** Reads go through the `effective_*` views: active revisions with what people wrote on top. Null: no such thing (any more). */
export interface Store {
  counts(): Promise<Counts>

  readonly documents: {
    /** In a stable order: by id, or by `sort` and then id. */
    list(filter?: DocumentFilter): Promise<Listed<DocumentSummary>>
    /** How many of them each value of a filter would list; a field's own filter is not heeded. */
    facets(filter?: DocumentFilter): Promise<Record<DocumentFacet, ValueCount[]>>
    get(id: string): Promise<DocumentDetail | null>
    /** Those that exist, in the order asked for: what a search hydrates its hits with. */
    summaries(ids: readonly string[]): Promise<DocumentSummary[]>
    /** The source's slice, unit by unit. */
    text(id: string): Promise<DocumentText | null>
    /** The source's characters at some places of one document; null: no such document. */
    slices(id: string, spans: readonly Span[]): Promise<string[] | null>
    /** What an index and highlighting need: clean text with its map, outline, passages. */
    content(id: string): Promise<Content | null>
    /** Passages by their numbers, with the source's text; unknown numbers are left out. */
    passages(id: string, numbers: readonly number[]): Promise<PassageText[]>
    /** The same for many documents at once, with their headings and clean text: what a search shows. */
    evidence(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, readonly Evidence[]>>
    /** Ids of documents with the same text, by document; only of those asked for. */
    twins(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
    /** As search engines take them, with their records if wanted; those that exist, in the order asked for. */
    indexed(ids: readonly string[], records?: boolean): Promise<IndexedPolicy[]>
    /** The next ids in their order: a walk over all documents that no change disturbs. */
    idsAfter(id: string, limit: number): Promise<string[]>
    /** The pages of its original that it stands on, with the place of every line; empty where the format has none. */
    layout(id: string): Promise<PageLayout[] | null>
    /** The file it came in, as it came; `path` may be missing on disk for files read by older versions. */
    original(id: string): Promise<Original | null>
    /** What goes with it when it is deleted. */
    removal(id: string): Promise<Removal | null>
    /** Of a document that was deleted. */
    deletion(id: string): Promise<Deleted | null>
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
  /** How many there are of each severity and stage and in each file. */
  diagnosticCounts(filter?: DiagnosticFilter): Promise<DiagnosticCounts>
  /** For some of them, in their order: what they are about, and where it is seen. */
  diagnosticPlaces(items: readonly StoredDiagnostic[]): Promise<DiagnosticPlace[]>

  /** The files that documents came in. */
  readonly sources: {
    list(filter?: SourceFilter): Promise<Listed<StoredSource>>
    /** How many files each type would list; the filter by type is not heeded. */
    mediaTypes(filter?: SourceFilter): Promise<ValueCount[]>
    /** What goes with it when it is deleted with all its documents. */
    removal(id: string): Promise<SourceRemoval | null>
    /** Takes all its documents out of everything and remembers that. False: no such file. */
    remove(id: string, by: string): Promise<boolean>
  }

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
    /** The last change so far. */
    latest(): Promise<number>
  }

  readonly jobs: {
    /** Files by path, or bytes (an upload), which are on disk when it resolves and kept until they are read. */
    enqueue(files: readonly NewFile[]): Promise<Job>
    /** What the folder holds, once in a store's life: null when it was asked before, or the store is not new. */
    seed(folder: string): Promise<Job | null>
    reindex(): Promise<Job>
    get(id: string): Promise<Job | null>
    /** Newest first. */
    list(limit?: number): Promise<Job[]>
    /** What is still queued is not done; what runs, is finished. False: not there or over already. */
    cancel(id: string): Promise<boolean>
    /** Jobs that are queued or running. */
    open(): Promise<number>
    /** The file in hand is finished, no other is begun until it is resumed; outlives every process. */
    pause(): Promise<void>
    resume(): Promise<void>
    /** ISO 8601; null: it is not paused. */
    pausedSince(): Promise<string | null>
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

export interface Original {
  readonly path: string
  readonly name: string
  readonly mediaType: string
}

export interface Content {
  readonly summary: DocumentSummary
  readonly clean: Text
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
}

export interface Change {
  readonly seq: number
  readonly documentId: string
  readonly op: 'index' | 'remove'
}

export type NewEdit = Omit<Edit, 'id' | 'at'>

export type NewFile = {
  readonly name: string
  /** Named by a person: documents of these bytes that were deleted come back. An upload always is. */
  readonly restore?: boolean
} & ({ readonly path: string } | { readonly bytes: Uint8Array })

export interface StoreOptions {
  /** The folder of `zhengce.db`; made if missing. */
  readonly dataDir: string
}

/** @throws StoreUnusable: one sentence with what to do. */
export const openStore = ({ dataDir }: StoreOptions): Store => storeOn(openDatabase(dataDir), dataDir)

/** The same on a database that is open already: the writer's. */
export function storeOn(database: Database, dataDir: string): Store {
  const { db } = database
  const evidence = evidenceReader(database.raw)
  const summaries = summaryReader(database.raw)
  const latest = latestReader(database.raw)
  return {
    counts: () => countAll(db),
    documents: {
      list: (filter = {}) => read(db, (seen) => listDocuments(seen, filter)),
      facets: (filter = {}) => read(db, (seen) => documentFacets(seen, filter)),
      get: (id) => read(db, (seen) => documentOf(seen, id)),
      summaries: async (ids) => summaries(ids),
      text: (id) => read(db, (seen) => textOf(seen, id)),
      slices: (id, spans) => read(db, (seen) => slicesOf(seen, id, spans)),
      content: (id) => read(db, (seen) => contentOf(seen, id)),
      passages: (id, numbers) => read(db, (seen) => passagesOf(seen, id, numbers)),
      evidence: async (wanted) => evidence(wanted),
      twins: (ids) => twinIds(db, ids),
      indexed: (ids, records) => read(db, (seen) => indexedPolicies(seen, ids, records)),
      idsAfter: (id, limit) => documentIdsAfter(db, id, limit),
      layout: (id) => read(db, (seen) => layoutOf(seen, id)),
      original: async (id) => {
        const file = await fileOf(db, id)
        return (
          file && { path: originalPath(dataDir, file.sha256), name: file.name, mediaType: file.mediaType }
        )
      },
      removal: (id) => read(db, (seen) => removalOf(seen, id)),
      deletion: (id) => deletionOf(db, id),
      remove: (id, by) => write(db, (tx) => removeDocument(tx, id, by)),
    },
    records: {
      targets: (filter = {}) => read(db, (seen) => listTargets(seen, filter)),
      facts: (filter = {}) => read(db, (seen) => listFacts(seen, filter)),
      deadlines: (filter = {}) => read(db, (seen) => listDeadlines(seen, filter)),
      responsibilities: (filter = {}) => read(db, (seen) => listResponsibilities(seen, filter)),
      responsibility: (id) => read(db, (seen) => responsibilityOf(seen, id)),
      indicators: () => countIndicators(db),
      agencies: () => countAgencies(db),
    },
    diagnostics: (filter = {}) => read(db, (seen) => listDiagnostics(seen, filter)),
    diagnosticCounts: (filter = {}) => read(db, (seen) => countDiagnostics(seen, filter)),
    diagnosticPlaces: (items) => read(db, (seen) => diagnosticPlaces(seen, items)),
    sources: {
      list: async (filter = {}) => {
        const { total, items } = await read(db, (seen) => listSources(seen, filter))
        return { total, items: await sizesOf(dataDir, items) }
      },
      mediaTypes: (filter = {}) => read(db, (seen) => countMediaTypes(seen, filter)),
      removal: (id) => read(db, (seen) => sourceRemovalOf(seen, id)),
      remove: (id, by) => write(db, (tx) => removeSource(tx, id, by)),
    },
    edits: {
      append: (edit) =>
        write(db, async (tx) => {
          const written = await appendEdit(tx, edit)
          await markChanged(tx, [edit.documentId])
          return written
        }),
      of: (recordId) => editsOf(db, recordId),
    },
    outbox: {
      pending: (engine, limit) => pendingChanges(db, engine, limit),
      done: (engine, seq) => followTo(db, engine, seq),
      size: (engine) => outboxSize(db, engine),
      latest: async () => latest(),
    },
    jobs: {
      enqueue: async (files) => {
        const ready = await queued(dataDir, files)
        return write(db, (tx) => addJob(tx, 'ingest', ready))
      },
      seed: (folder) => write(db, (tx) => addSeed(tx, folder)),
      reindex: () => write(db, (tx) => addJob(tx, 'reindex', [])),
      get: (id) => read(db, (seen) => jobById(seen, id)),
      list: (limit = 20) => read(db, (seen) => latestJobs(seen, limit)),
      cancel: (id) => write(db, (tx) => cancelJob(tx, id)),
      open: () => openJobs(db),
      pause: () => write(db, (tx) => setPaused(tx, true)),
      resume: () => write(db, (tx) => setPaused(tx, false)),
      pausedSince: () => pausedSince(db),
    },
    close: () => db.destroy(),
  }
}
