// 任务: files that are being read in, from any page; what failed stays until somebody has seen it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Popover from 'antd/es/popover'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { health, jobs } from '../api/queries.ts'
import type { Job } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'

const POLL_MS = 1_000
const BASE = /[^/\\]+$/

export function Tasks() {
  const t = useStrings()
  const cache = useQueryClient()
  const pending = useQuery(health()).data?.pending
  const running = (pending?.jobs ?? 0) > 0
  const busy = running || (pending?.changes ?? 0) > 0
  const [followed, setFollowed] = useState<ReadonlySet<string>>(new Set())
  const { data } = useQuery({ ...jobs(), refetchInterval: running ? POLL_MS : false })
  const open = data?.items.filter(({ state }) => state === 'queued' || state === 'running') ?? []
  const ids = open.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (ids !== '') setFollowed((before) => new Set([...before, ...ids.split(' ')]))
  }, [ids])
  // What was read in is new on every page.
  const was = useRef(busy)
  useEffect(() => {
    if (was.current && !busy) void cache.invalidateQueries()
    was.current = busy
  }, [busy, cache])

  const shown = (data?.items ?? []).filter(({ id, kind }) => followed.has(id) && kind !== 'reindex')
  const files = shown.flatMap((job) => job.files)
  if (files.length === 0) return null
  const over = files.filter(({ state }) => state !== 'queued' && state !== 'running')
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      arrow={false}
      content={
        <TaskList files={files} over={over.length === files.length} onHide={() => setFollowed(new Set())} />
      }
    >
      <button type="button" className="plain-button tasks-button">
        {t.shell.tasks(over.length, files.length)}
      </button>
    </Popover>
  )
}

type File = Job['files'][number]

interface ListProps {
  readonly files: readonly File[]
  readonly over: boolean
  readonly onHide: () => void
}

function TaskList({ files, over, onHide }: ListProps) {
  const t = useStrings()
  const failed = files.filter(({ state }) => state === 'failed').length
  return (
    <div className="tasks">
      <p role="status">
        {over ? t.shell.tasksOver(files.length - failed, failed) : t.shell.tasksHead}
        {over && (
          <>
            {' '}
            <Link to="/documents?sort=savedAt">{t.shell.tasksResult}</Link>
            <button type="button" className="link-button" onClick={onHide}>
              {t.shell.tasksHide}
            </button>
          </>
        )}
      </p>
      <ul>
        {files.map((file) => (
          <li key={file.name}>
            <span className="task-name">{BASE.exec(file.name)?.[0] ?? file.name}</span>
            <span className="second">
              {file.state === 'running' && file.stage
                ? t.common.stage[file.stage]
                : t.shell.taskState[file.state]}
              {file.state === 'running' && file.total > 1 && ` ${t.shell.taskPart(file.done, file.total)}`}
            </span>
            {file.state === 'running' && (
              <progress value={file.done} max={Math.max(1, file.total)} aria-label={file.name} />
            )}
            {file.message && <span className="task-message">{file.message}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
