// Jobs as the worker sees them: the next file to read, its progress, its end. Every step is a row, so that a worker that is
// killed leaves nothing but a file to begin again.
import type { Stage } from '../schema.ts'
import { type Database, type Db, write, writeUnsynced } from './database.ts'
import type { FileCounts, FileState, JobKind } from './job.ts'
import { addFiles, type QueuedFile } from './jobs.ts'
import { pausedSince } from './pause.ts'

export interface OpenJob {
  readonly id: number
  readonly kind: JobKind
  readonly folder: string | null
}

export interface OpenFile extends QueuedFile {
  readonly job: number
  readonly position: number
  /** 1: nobody began it before. */
  readonly attempt: number
}

/** The oldest that is not done: first what an earlier worker left running. A pause is for files, an index can be rebuilt meanwhile. */
export function nextJob(database: Database): Promise<OpenJob | null> {
  return writeUnsynced(database, async (tx) => {
    const paused = (await pausedSince(tx)) !== null
    const job = await tx
      .selectFrom('jobs')
      .select(['id', 'kind', 'folder'])
      .where('state', 'in', ['queued', 'running'])
      .$if(paused, (q) => q.where('kind', '=', 'reindex'))
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!job) return null
    await tx
      .updateTable('jobs')
      .set((eb) => ({
        state: 'running' as const,
        started_at: eb.fn.coalesce('started_at', eb.val(new Date().toISOString())),
      }))
      .where('id', '=', job.id)
      .execute()
    return job
  })
}

/** What a folder holds becomes the job's files, once. */
export const setFiles = (db: Db, job: number, files: readonly QueuedFile[]): Promise<void> =>
  write(db, async (tx) => {
    const known = await tx
      .selectFrom('job_files')
      .select('position')
      .where('job_id', '=', job)
      .executeTakeFirst()
    if (!known) await addFiles(tx, job, files)
  })

/** What an earlier try appended, in vain since it was killed before the file's end, gives way to what this one found. */
export const appendFiles = (db: Db, { job, name }: OpenFile, files: readonly QueuedFile[]): Promise<void> =>
  write(db, async (tx) => {
    const rows = await tx
      .selectFrom('job_files')
      .select(['name', 'position'])
      .where('job_id', '=', job)
      .execute()
    const known = new Set(rows.map((row) => row.name))
    const after = Math.max(...rows.map(({ position }) => position)) + 1
    await addFiles(
      tx,
      job,
      files.filter((one) => !known.has(one.name) || !one.name.startsWith(`${name}/`)),
      after,
    )
  })

export const nextFile = (database: Database, job: number): Promise<OpenFile | null> =>
  writeUnsynced(database, (tx) => beginFile(tx, job))

async function beginFile(db: Db, job: number): Promise<OpenFile | null> {
  if ((await pausedSince(db)) !== null) return null
  const row = await db
    .selectFrom('job_files')
    .selectAll()
    .where('job_id', '=', job)
    .where('state', 'in', ['queued', 'running'])
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  await db
    .updateTable('job_files')
    .set({ state: 'running', stage: 'read', done: 0, total: 1, attempts: row.attempts + 1 })
    .where('job_id', '=', job)
    .where('position', '=', row.position)
    .execute()
  return {
    job,
    position: row.position,
    name: row.name,
    path: row.path,
    spooled: row.spooled === 1,
    restore: row.restore === 1,
    attempt: row.attempts + 1,
  }
}

/** What a killed worker was at waits again like the others. Only for who holds the lease and has no file in hand. */
export const requeueFiles = (database: Database): Promise<void> =>
  writeUnsynced(database, async (tx) => {
    await tx
      .updateTable('job_files')
      .set({ state: 'queued', stage: null, done: 0, total: 0 })
      .where('state', '=', 'running')
      .execute()
  })

export interface FileEnd {
  readonly state: Extract<FileState, 'done' | 'unchanged' | 'failed'>
  readonly message?: string
  readonly reason?: string
  readonly documentIds?: readonly string[]
  readonly counts?: FileCounts
}

/** Durable for an upload: its bytes go next. What a power failure takes back of others is found unchanged. */
export const endFile = (database: Database, file: OpenFile, end: FileEnd): Promise<void> =>
  file.spooled
    ? write(database.db, (tx) => setEnd(tx, file, end))
    : writeUnsynced(database, (tx) => setEnd(tx, file, end))

async function setEnd(db: Db, { job, position }: OpenFile, end: FileEnd): Promise<void> {
  await db
    .updateTable('job_files')
    .set({
      state: end.state,
      stage: null,
      message: end.message ?? null,
      reason: end.reason ?? null,
      document_ids: JSON.stringify(end.documentIds ?? []),
      counts: end.counts ? JSON.stringify(end.counts) : null,
    })
    .where('job_id', '=', job)
    .where('position', '=', position)
    .execute()
}

/**
 * `message` only where the job itself could not be done. A job of which a file failed has failed, the others are in; one
 * that has files left (the worker is to stop) goes on later.
 */
export function endJob(db: Db, job: number, message: string | null = null): Promise<void> {
  return write(db, async (tx) => {
    const files = await tx.selectFrom('job_files').select('state').where('job_id', '=', job).execute()
    const states = new Set(files.map(({ state }) => state))
    if (states.has('queued') || states.has('running')) return
    const failed = message !== null || states.has('failed')
    await tx
      .updateTable('jobs')
      .set({
        state: failed ? 'failed' : states.has('cancelled') ? 'cancelled' : 'done',
        message,
        finished_at: new Date().toISOString(),
      })
      .where('id', '=', job)
      .execute()
  })
}

export const spooledPaths = async (db: Db): Promise<Set<string>> => {
  const rows = await db
    .selectFrom('job_files')
    .select('path')
    .where('spooled', '=', 1)
    .where('state', 'in', ['queued', 'running'])
    .execute()
  return new Set(rows.map(({ path }) => path))
}

/** Counts of the documents of a file, and of the problems that a user should look at, the file's own among them. */
export async function countsOf(db: Db, documents: readonly string[]): Promise<FileCounts> {
  const { problems } = await db
    .selectFrom('diagnostics')
    .select((eb) => eb.fn.countAll<number>().as('problems'))
    .where('revision_id', 'in', (eb) =>
      eb
        .selectFrom('documents')
        .select('revision_id')
        .where('id', 'in', documents)
        .where('revision_id', 'is not', null)
        .$narrowType<{ revision_id: number }>(),
    )
    .where('document_id', 'in', ['', ...documents])
    .where('severity', 'in', ['warning', 'error'])
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('effective_documents')
    .select(['target_count', 'fact_count', 'deadline_count', 'responsibility_count'])
    .where('id', 'in', documents)
    .execute()
  const sum = (count: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + count(row), 0)
  return {
    documents: rows.length,
    targets: sum((row) => row.target_count),
    facts: sum((row) => row.fact_count),
    deadlines: sum((row) => row.deadline_count),
    responsibilities: sum((row) => row.responsibility_count),
    problems,
  }
}

export type StageProgress = (stage: Stage, done: number, total: number) => void
