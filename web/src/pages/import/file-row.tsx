// A file of a job: the stage it is at, or what came of it, with the documents it gave, or why it failed and what to do.
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api, read } from '../../api/client.ts'
import { put } from '../../api/follow-jobs.ts'
import type { Job, JobFile } from '../../api/types.ts'
import { StageBar } from '../../parts/stage-bar.tsx'
import { ACCEPT } from '../../state/accepted.ts'
import { announce } from '../../state/announce.tsx'
import { minuteInChina } from '../../state/today.ts'
import { addUploads, sentFile } from '../../state/uploads.ts'
import { usePause } from '../../state/use-pause.ts'
import { useStrings } from '../../strings/strings.ts'
import { failureWords } from '../../text/failure.ts'
import { Given } from './given.tsx'
import type { Row } from './rows.ts'
import { FileName } from './upload-row.tsx'

const BASE = /[^/\\]+$/
export const baseName = (path: string): string => BASE.exec(path)?.[0] ?? path

export function FileRow({ row: { job, file, before } }: { row: Extract<Row, { kind: 'file' }> }) {
  const t = useStrings()
  const waits = usePause().since !== null && file.state === 'queued'
  const from = t.importing.from[job.kind]
  const when = t.importing.at(minuteInChina(job.createdAt))
  return (
    <li data-state={file.state} data-file={baseName(file.name)} data-job={job.id}>
      <FileName name={baseName(file.name)} beside={[from, when].filter(Boolean).join(t.common.list)} />
      <div className="import-main">
        {file.state === 'running' ? (
          <StageBar file={file} />
        ) : (
          <>
            <strong className={file.state === 'failed' ? 'import-bad' : undefined}>
              {waits ? t.importing.queuedPaused : t.importing.state[file.state]}
            </strong>
            {file.state === 'failed' && file.stage && (
              <span className="second">{t.importing.stoppedAt(t.common.stage[file.stage])}</span>
            )}
            <Outcome file={file} before={before} />
          </>
        )}
      </div>
      <div className="import-actions">
        <Actions job={job} file={file} />
      </div>
    </li>
  )
}

function Outcome({ file, before }: { file: JobFile; before: string | null }) {
  const t = useStrings()
  if (file.message !== null) return <p>{failureWords(file)}</p>
  if (file.state === 'unchanged')
    return (
      <>
        <p>{t.importing.unchanged}</p>
        <Given file={file} />
      </>
    )
  if (file.state !== 'done') return null
  return (
    <>
      {before !== null && <span className="tag">{t.importing.newer(minuteInChina(before))}</span>}
      <Given file={file} />
    </>
  )
}

function Actions({ job, file }: { job: Job; file: JobFile }) {
  const t = useStrings()
  const cache = useQueryClient()
  const picker = useRef<HTMLInputElement>(null)
  if (file.state === 'queued')
    return (
      <button
        type="button"
        className="link-button"
        onClick={() =>
          void cancelJob(job.id).then(
            (now) => put(cache, now),
            () => announce(t.importing.cancelFailed),
          )
        }
      >
        {t.importing.cancel}
      </button>
    )
  if (file.state !== 'failed' && file.state !== 'cancelled') return null
  const sent = sentFile(job.id)
  const name = baseName(file.name)
  return sent ? (
    <button type="button" className="link-button" onClick={() => addUploads([{ file: sent, name }], null)}>
      {t.importing.retry}
    </button>
  ) : (
    <>
      <button type="button" className="link-button" onClick={() => picker.current?.click()}>
        {t.importing.again}
      </button>
      <input
        ref={picker}
        type="file"
        accept={ACCEPT}
        hidden
        aria-label={t.importing.again}
        onChange={({ currentTarget }) => {
          addUploads(
            [...(currentTarget.files ?? [])].map((chosen) => ({ file: chosen })),
            null,
          )
          currentTarget.value = ''
        }}
      />
    </>
  )
}

export const cancelJob = (id: string): Promise<Job> => read(api.jobs[':id'].cancel.$post({ param: { id } }))
