// 任务: files that are being brought in, from any page; what failed stays until somebody has seen it.
import { useQueryClient } from '@tanstack/react-query'
import Popover from 'antd/es/popover'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { api, read } from '../api/client.ts'
import { isOpen, put, useFollowedJobs } from '../api/follow-jobs.ts'
import type { Job } from '../api/types.ts'
import { announce } from '../state/announce.tsx'
import { dropUpload, type Upload, useUploads } from '../state/uploads.ts'
import { usePause } from '../state/use-pause.ts'
import { useStrings } from '../strings/strings.ts'
import { failureWords } from '../text/failure.ts'

const BASE = /[^/\\]+$/
/** More than these are on the page 导入. */
const LISTED = 50

export function Tasks() {
  const t = useStrings()
  const jobs = useFollowedJobs()
  const uploads = useUploads()
  const paused = usePause().since !== null
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set())
  const ids = jobs
    .filter(isOpen)
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    if (ids !== '') setFollowed((before) => new Set([...before, ...ids.split(' ')]))
  }, [ids])

  const shown = jobs.filter(({ id, kind }) => followed.has(id) && kind !== 'reindex')
  const files = shown.flatMap((job) => job.files.map((file) => ({ job, file })))
  const all = files.length + uploads.length
  if (all === 0) return null
  const over =
    files.filter(({ file }) => file.state !== 'queued' && file.state !== 'running').length +
    uploads.filter(({ state }) => state === 'refused').length
  const wrong =
    files.filter(({ file }) => file.state === 'failed').length +
    uploads.filter(({ state }) => state === 'refused').length
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      content={
        <TaskList
          files={files}
          uploads={uploads}
          over={over === all}
          onHide={() => {
            setFollowed(new Set())
            for (const { key, state } of uploads) if (state === 'refused') dropUpload(key)
          }}
        />
      }
    >
      <button type="button" className="plain-button tasks-button">
        {t.shell.tasks(over, all)}
        {paused && over < all && <span> {t.shell.tasksPaused}</span>}
        {wrong > 0 && <span className="wide-only tasks-wrong"> {t.shell.tasksWrong(wrong)}</span>}
      </button>
    </Popover>
  )
}

interface Followed {
  readonly job: Job
  readonly file: Job['files'][number]
}

interface ListProps {
  readonly files: readonly Followed[]
  readonly uploads: readonly Upload[]
  readonly over: boolean
  readonly onHide: () => void
}

function TaskList({ files, uploads, over, onHide }: ListProps) {
  const t = useStrings()
  const failed = files.filter(({ file }) => file.state === 'failed').length
  const refused = uploads.filter(({ state }) => state === 'refused').length
  // What is under way and what went wrong comes first.
  const rank = ({ file: { state } }: Followed): number => ['running', 'failed', 'queued'].indexOf(state)
  const sorted = files.toSorted((a, b) => ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4))
  return (
    <div className="tasks">
      <p role="status">
        {over ? t.shell.tasksOver(files.length - failed, failed) : t.shell.tasksHead}
        {refused > 0 && `${t.common.comma}${t.shell.tasksRefused(refused)}`}{' '}
        <Link to={failed + refused > 0 ? '/import?show=problems' : '/import'}>{t.shell.tasksResult}</Link>
        {over && (
          <button type="button" className="link-button" onClick={onHide}>
            {t.shell.tasksHide}
          </button>
        )}
      </p>
      <ul>
        {uploads
          .filter(({ state }) => state !== 'refused')
          .slice(0, LISTED)
          .map(({ key, name, sent }) => (
            <li key={key}>
              <span className="task-name">{name}</span>
              <span className="second">{t.importing.sending(Math.floor(sent * 100))}</span>
              <progress value={sent} max={1} aria-label={name} />
            </li>
          ))}
        {sorted.slice(0, LISTED).map(({ job, file }) => (
          <Task key={`${job.id} ${file.name}`} job={job} file={file} />
        ))}
      </ul>
    </div>
  )
}

function Task({ job, file }: Followed) {
  const t = useStrings()
  const cache = useQueryClient()
  const cancel = async (): Promise<void> => {
    try {
      put(cache, await read(api.jobs[':id'].cancel.$post({ param: { id: job.id } })))
    } catch {
      announce(t.importing.cancelFailed)
    }
  }
  return (
    <li>
      <span className="task-name">{BASE.exec(file.name)?.[0] ?? file.name}</span>
      <span className="second">
        {file.state === 'running' && file.stage ? t.common.stage[file.stage] : t.shell.taskState[file.state]}
        {file.state === 'running' && file.total > 1 && ` ${t.shell.taskPart(file.done, file.total)}`}
        {file.state === 'queued' && (
          <button type="button" className="link-button" onClick={() => void cancel()}>
            {t.importing.cancel}
          </button>
        )}
      </span>
      {file.state === 'running' && (
        <progress value={file.done} max={Math.max(1, file.total)} aria-label={file.name} />
      )}
      {file.message && <span className="task-message">{failureWords(file)}</span>}
    </li>
  )
}
