// Jobs as everybody sees them: enqueued, watched, cancelled. What the worker does with them is in job-work.ts.
import { resolve } from 'node:path'
import type { Selectable } from 'kysely'
import { strings } from './codec.ts'
import type { Db } from './database.ts'
import { groupBy } from './group-by.ts'
import { FileCounts, Job, type JobFile, type JobKind } from './job.ts'
import { metaOf, setMeta } from './meta.ts'
import { spool } from './spool.ts'
import { inPieces } from './sql.ts'
import type { NewFile } from './store.ts'
import type { Tables } from './tables.ts'

export interface QueuedFile {
  readonly name: string
  readonly path: string
  readonly spooled: boolean
  readonly restore: boolean
}

/** Paths are as the worker will see them; bytes are on disk when it resolves. */
export const queued = (dataDir: string, files: readonly NewFile[]): Promise<QueuedFile[]> =>
  Promise.all(
    files.map(async (file) =>
      'bytes' in file
        ? { name: file.name, path: await spool(dataDir, file.bytes), spooled: true, restore: true }
        : { name: file.name, path: resolve(file.path), spooled: false, restore: file.restore ?? false },
    ),
  )

/** Part of a transaction. */
export async function addJob(
  tx: Db,
  kind: JobKind,
  files: readonly QueuedFile[],
  folder: string | null = null,
): Promise<Job> {
  const { id } = await tx
    .insertInto('jobs')
    .values({ kind, state: 'queued', folder, created_at: new Date().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addFiles(tx, id, files)
  const job = await jobById(tx, jobId(id))
  if (!job) throw new Error(`job ${id} is not there after it was added`)
  return job
}

export async function addFiles(tx: Db, job: number, files: readonly QueuedFile[], first = 0): Promise<void> {
  const rows = files.map(({ name, path, spooled, restore }, index) => ({
    job_id: job,
    position: first + index,
    name,
    path,
    spooled: spooled ? 1 : 0,
    restore: restore ? 1 : 0,
    attempts: 0,
    state: 'queued' as const,
    done: 0,
    total: 0,
    document_ids: '[]',
  }))
  for (const some of inPieces(rows)) await tx.insertInto('job_files').values(some).execute()
}

/** Part of a transaction. Null: seeded before, or not a new store any more. */
export async function addSeed(tx: Db, folder: string): Promise<Job | null> {
  if ((await metaOf(tx, 'seeded')) !== null) return null
  await setMeta(tx, 'seeded', new Date().toISOString())
  const known = await tx.selectFrom('sources').select('id').limit(1).executeTakeFirst()
  return known ? null : addJob(tx, 'seed', [], folder)
}

export async function jobById(db: Db, id: string): Promise<Job | null> {
  const number = jobNumber(id)
  if (number === null) return null
  return (await jobsOf(db, [number]))[0] ?? null
}

export async function latestJobs(db: Db, limit: number): Promise<Job[]> {
  const rows = await db.selectFrom('jobs').select('id').orderBy('id', 'desc').limit(limit).execute()
  return jobsOf(
    db,
    rows.map(({ id }) => id),
  )
}

export async function openJobs(db: Db): Promise<number> {
  const { open } = await db
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow()
  return open
}

/** Part of a transaction. What runs is finished; what is queued is not begun. */
export async function cancelJob(tx: Db, id: string): Promise<boolean> {
  const number = jobNumber(id)
  if (number === null) return false
  const open = await tx
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', number)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst()
  if (!open) return false
  await tx
    .updateTable('job_files')
    .set({ state: 'cancelled' })
    .where('job_id', '=', number)
    .where('state', '=', 'queued')
    .execute()
  await tx
    .updateTable('jobs')
    .set({ state: 'cancelled', finished_at: new Date().toISOString() })
    .where('id', '=', number)
    .where('state', '=', 'queued')
    .execute()
  return true
}

const PREFIX = 'j'
export const jobId = (number: number): string => `${PREFIX}${number}`

const ID = /^j(\d{1,15})$/
const jobNumber = (id: string): number | null => {
  const digits = ID.exec(id)?.[1]
  return digits === undefined ? null : Number(digits)
}

async function jobsOf(db: Db, numbers: readonly number[]): Promise<Job[]> {
  if (numbers.length === 0) return []
  const jobs = await db
    .selectFrom('jobs')
    .selectAll()
    .where('id', 'in', numbers)
    .orderBy('id', 'desc')
    .execute()
  const files = await db
    .selectFrom('job_files')
    .selectAll()
    .where('job_id', 'in', numbers)
    .orderBy('position')
    .execute()
  const byJob = groupBy(files, ({ job_id }) => job_id)
  return jobs.map((row) => jobOf(row, byJob.get(row.id) ?? []))
}

const jobOf = (row: Selectable<Tables['jobs']>, files: readonly Selectable<Tables['job_files']>[]): Job =>
  Job.parse({
    id: jobId(row.id),
    kind: row.kind,
    state: row.state,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    message: row.message,
    files: files.map(fileOf),
  })

const fileOf = (row: Selectable<Tables['job_files']>): unknown =>
  ({
    name: row.name,
    state: row.state,
    stage: row.stage,
    done: row.done,
    total: row.total,
    message: row.message,
    reason: row.reason,
    documentIds: strings(row.document_ids),
    counts: row.counts === null ? null : FileCounts.parse(JSON.parse(row.counts)),
  }) satisfies Record<keyof JobFile, unknown>
