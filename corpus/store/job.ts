// A job as a row: what was asked for, how far it is, what came of it. Server, worker and commands speak only through these.
import { z } from 'zod'
import { Stage } from '../schema.ts'

/** `ingest`: the files named. `seed`: a folder, once, into a new store. `reindex`: rebuild the search index. */
export const JobKind = z.enum(['ingest', 'seed', 'reindex'])
export type JobKind = z.infer<typeof JobKind>

export const JobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
export type JobState = z.infer<typeof JobState>

/** `unchanged`: the same bytes were read by the same rules before, nothing was done. */
export const FileState = z.enum(['queued', 'running', 'done', 'unchanged', 'failed', 'cancelled'])
export type FileState = z.infer<typeof FileState>

export const FileCounts = z.object({
  documents: z.number().int(),
  targets: z.number().int(),
  facts: z.number().int(),
  deadlines: z.number().int(),
  responsibilities: z.number().int(),
  /** Diagnostics of severity warning or error. */
  problems: z.number().int(),
})
export type FileCounts = z.infer<typeof FileCounts>

export const JobFile = z.object({
  name: z.string(),
  state: FileState,
  stage: Stage.nullable(),
  done: z.number().int(),
  total: z.number().int(),
  /** Why it failed: a sentence for the user with file, reason and what to do; and the reason alone. */
  message: z.string().nullable(),
  reason: z.string().nullable(),
  documentIds: z.array(z.string()),
  counts: FileCounts.nullable(),
})
export type JobFile = z.infer<typeof JobFile>

export const Job = z.object({
  id: z.string(),
  kind: JobKind,
  state: JobState,
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  message: z.string().nullable(),
  files: z.array(JobFile),
})
export type Job = z.infer<typeof Job>
