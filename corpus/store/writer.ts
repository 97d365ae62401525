// The store for the one process that writes documents: the lease, the queue, saving. Readers need none of it.
import { randomUUID } from 'node:crypto'
import type { Source } from '../schema.ts'
import { type Database, openDatabase, read, unsyncedNow } from './database.ts'
import type { FileCounts } from './job.ts'
import {
  appendFiles,
  countsOf,
  endFile,
  endJob,
  type FileEnd,
  nextFile,
  nextJob,
  type OpenFile,
  type OpenJob,
  requeueFiles,
  type StageProgress,
  setFiles,
  spooledPaths,
} from './job-work.ts'
import type { QueuedFile } from './jobs.ts'
import { acquireLease, beat, releaseLease } from './lease.ts'
import { keepOriginal, sweepOriginals } from './originals.ts'
import type { FileAnalysis } from './save/analysis.ts'
import { knownDocuments } from './save/known.ts'
import { beginSave, type SaveOptions, type Saving } from './save/save.ts'
import { spool, sweepSpool, unspool } from './spool.ts'
import { type Store, type StoreOptions, storeOn } from './store.ts'
import { sweep } from './sweep.ts'

export interface Writer {
  readonly store: Store
  /** The database, for messages. */
  readonly file: string
  readonly lease: {
    /** False: another live process has it. */
    acquire(): Promise<boolean>
    /** Often enough to be seen alive. False: it was taken over, stop. */
    beat(): Promise<boolean>
    release(): Promise<void>
  }
  readonly queue: {
    /** The oldest job that is not done, one that a killed worker left first. */
    next(): Promise<OpenJob | null>
    setFiles(job: OpenJob, files: readonly QueuedFile[]): Promise<void>
    nextFile(job: OpenJob): Promise<OpenFile | null>
    /** Bytes that come from inside a file wait on disk until they are read; the path. */
    spool(bytes: Uint8Array): Promise<string>
    /** Behind the other files of its job; once for a file, however often it is begun. */
    append(file: OpenFile, files: readonly QueuedFile[]): Promise<void>
    /** Where a file is. Synchronous, for stages that do not pause; writes at most a few times a second. */
    progress(file: OpenFile): StageProgress
    endFile(file: OpenFile, end: FileEnd): Promise<void>
    endJob(job: OpenJob, message?: string): Promise<void>
  }
  /** Takes away what killed writers left. Under the lease. */
  sweep(): Promise<void>
  /** The file as it came, kept beside the store; before its documents are saved. `only`: there is no other copy of it. */
  keep(sha256: string, bytes: Uint8Array, only: boolean): Promise<void>
  /** Documents of the same bytes read by the same rules; null: there is something to do. */
  known(sha256: string, rules: string, restore: boolean): Promise<string[] | null>
  /** Saves a file policy by policy, as they are known. One at a time. */
  begin(source: Source, options: Omit<SaveOptions, 'holder'>): Promise<Saving>
  /** What is known as a whole. @throws LeaseLost */
  save(analysis: FileAnalysis, options: Omit<SaveOptions, 'holder'>): Promise<string[]>
  counts(documents: readonly string[]): Promise<FileCounts>
}

/** @throws StoreUnusable */
export function openWriter({ dataDir }: StoreOptions): Writer {
  const database = openDatabase(dataDir)
  const { db } = database
  const holder = randomUUID()
  return {
    store: storeOn(database, dataDir),
    file: database.file,
    lease: {
      acquire: () => acquireLease(db, { holder, pid: process.pid }),
      beat: () => beat(db, holder),
      release: () => releaseLease(db, holder),
    },
    queue: {
      next: () => nextJob(database),
      setFiles: (job, files) => setFiles(db, job.id, files),
      nextFile: (job) => nextFile(database, job.id),
      spool: (bytes) => spool(dataDir, bytes),
      append: (file, files) => appendFiles(db, file, files),
      progress: (file) => progressOf(database, holder, file),
      endFile: async (file, end) => {
        await endFile(database, file, end)
        if (file.spooled) await unspool(file.path)
      },
      endJob: (job, message) => endJob(db, job.id, message),
    },
    sweep: async () => {
      await sweep(database)
      await requeueFiles(database)
      await sweepSpool(dataDir, await spooledPaths(db))
      await sweepOriginals(dataDir, await shownBytes(db))
    },
    keep: (sha256, bytes, only) => keepOriginal(dataDir, sha256, bytes, only),
    known: (sha256, rules, restore) => read(db, (seen) => knownDocuments(seen, sha256, rules, restore)),
    begin: (source, options) => beginSave(database, source, { ...options, holder }),
    save: (analysis, options) => saveAll(database, analysis, { ...options, holder }),
    counts: (documents) => read(db, (seen) => countsOf(seen, documents)),
  }
}

async function saveAll(database: Database, analysis: FileAnalysis, options: SaveOptions): Promise<string[]> {
  const saving = await beginSave(database, analysis.source, options)
  for (const document of analysis.documents) await saving.add(document)
  return saving.finish(analysis.diagnostics)
}

/** sha256 of the files that have documents. */
const shownBytes = async (db: Database['db']): Promise<Set<string>> => {
  const rows = await db.selectFrom('sources').select('sha256').where('revision_id', 'is not', null).execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

const PROGRESS_MS = 150

/**
 * With a bare statement: the stages run without a pause in which a promise could be awaited. Beats as well, for the same
 * reason. A file that was begun is at `read` already.
 */
function progressOf({ raw }: Database, holder: string, { job, position }: OpenFile): StageProgress {
  const update = raw.prepare(
    'UPDATE job_files SET stage = ?, done = ?, total = ? WHERE job_id = ? AND position = ?',
  )
  const beat = raw.prepare('UPDATE leases SET beat_at = ? WHERE holder = ?')
  let [last, lastStage] = [Date.now(), 'read']
  return (stage, done, total) => {
    const now = Date.now()
    if ((stage === lastStage && now - last < PROGRESS_MS) || raw.inTransaction) return
    last = now
    lastStage = stage
    unsyncedNow(raw, () => {
      update.run(stage, done, total, job, position)
      beat.run(now, holder)
    })
  }
}
