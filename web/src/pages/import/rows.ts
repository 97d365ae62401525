// What the page lists: files on their way here, then the files of all jobs, newest first; which of them are open, which went wrong.
import type { Job, JobFile } from '../../api/types.ts'
import type { Upload } from '../../state/uploads.ts'

export const SHOWN = ['all', 'open', 'problems'] as const
export type Shown = (typeof SHOWN)[number]

export type Row =
  | { readonly kind: 'upload'; readonly key: string; readonly upload: Upload }
  | {
      readonly kind: 'file'
      readonly key: string
      readonly job: Job
      readonly file: JobFile
      /** When an earlier version of it was brought in; null: it is new here. */
      readonly before: string | null
    }

export function rowsOf(uploads: readonly Upload[], jobs: readonly Job[]): Row[] {
  const known = firstReadings(jobs)
  return [
    ...uploads.map((upload): Row => ({ kind: 'upload', key: `u${upload.key}`, upload })).toReversed(),
    ...jobs
      .filter(({ kind }) => kind !== 'reindex')
      .flatMap((job) =>
        job.files.map(
          (file, at): Row => ({
            kind: 'file',
            key: `${job.id} ${at}`,
            job,
            file,
            before: file.state === 'done' ? earlier(known, job, file) : null,
          }),
        ),
      ),
  ]
}

/** Per document the jobs that read it, newest first. */
function firstReadings(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const readings = new Map<string, Job[]>()
  for (const job of jobs)
    for (const { state, documentIds } of job.files)
      if (state === 'done') for (const id of documentIds) readings.set(id, [...(readings.get(id) ?? []), job])
  return readings
}

function earlier(known: ReturnType<typeof firstReadings>, job: Job, { documentIds }: JobFile): string | null {
  const others = documentIds
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ createdAt }) => createdAt < job.createdAt)
  return others[0]?.createdAt ?? null
}

export function isShownAs(row: Row, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true
    case 'open':
      return row.kind === 'upload'
        ? row.upload.state !== 'refused'
        : row.file.state === 'queued' || row.file.state === 'running'
    case 'problems':
      return row.kind === 'upload'
        ? row.upload.state === 'refused'
        : row.file.state === 'failed' || (row.file.counts?.problems ?? 0) > 0
  }
}
