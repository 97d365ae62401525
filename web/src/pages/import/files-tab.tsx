// Files are brought in here, and what became of each is listed, newest first.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Segmented from 'antd/es/segmented'
import { useEffect, useRef, useState } from 'react'
import { isOpen, put } from '../../api/follow-jobs.ts'
import { jobs } from '../../api/queries.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { announce } from '../../state/announce.tsx'
import { dropUpload, useUploads } from '../../state/uploads.ts'
import { oneOf, useUrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { ChooseFiles } from './choose-files.tsx'
import { baseName, cancelJob, FileRow } from './file-row.tsx'
import { PauseButton, Paused } from './pause.tsx'
import { isShownAs, type Row, rowsOf, SHOWN, type Shown } from './rows.ts'
import { UploadRow } from './upload-row.tsx'

const A_SCREEN = 60

export function FilesTab() {
  const t = useStrings()
  const { query, change } = useUrlState()
  const shown = oneOf(query, 'show', SHOWN, 'all')
  const [most, setMost] = useState(A_SCREEN)
  const list = useQuery(jobs())
  const uploads = useUploads()
  const rows = rowsOf(uploads, list.data?.items ?? [])
  const count = (which: Shown): number => rows.filter((row) => isShownAs(row, which)).length
  const listed = rows.filter((row) => isShownAs(row, shown.value))
  return (
    <>
      <AddressNotes
        wrong={shown.wrong === null ? [] : [{ name: 'show', given: shown.wrong, used: shown.value }]}
      />
      <ChooseFiles />
      {list.error && (
        <LoadError error={list.error} what={t.importing.what} onRetry={() => void list.refetch()} />
      )}
      <div className="import-bar">
        <Segmented<Shown>
          aria-label={t.importing.filterLabel}
          value={shown.value}
          options={SHOWN.map((value) => ({
            value,
            label: `${t.importing.filter[value]} ${t.common.count(count(value))}`,
          }))}
          onChange={(value) => change({ show: value === 'all' ? null : value })}
        />
        <span className="import-bar-end">
          <PauseButton />
          <CancelAll rows={rows} />
        </span>
      </div>
      <Paused rows={rows} />
      <Spoken rows={rows} />
      {listed.length > 0 ? (
        <ul className="import-list" aria-label={t.importing.list}>
          {listed
            .slice(0, most)
            .map((row) =>
              row.kind === 'upload' ? (
                <UploadRow key={row.key} upload={row.upload} />
              ) : (
                <FileRow key={row.key} row={row} />
              ),
            )}
        </ul>
      ) : (
        list.data && <Nothing shown={shown.value} />
      )}
      {listed.length > most && (
        <button type="button" className="link-button" onClick={() => setMost(most + A_SCREEN)}>
          {t.common.moreRows} ({t.common.shownOf(t.common.count(most), t.common.count(listed.length))})
        </button>
      )}
    </>
  )
}

function CancelAll({ rows }: { rows: readonly Row[] }) {
  const t = useStrings()
  const cache = useQueryClient()
  const sending = rows.flatMap((row) =>
    row.kind === 'upload' && row.upload.state !== 'refused' ? row.upload : [],
  )
  const open = [...new Set(rows.flatMap((row) => (row.kind === 'file' && isOpen(row.job) ? row.job.id : [])))]
  if (sending.length + open.length < 2) return null
  const all = async (): Promise<void> => {
    for (const { key } of sending) dropUpload(key)
    try {
      // What waits longest is begun first: from the end, so that little is begun meanwhile.
      for (const id of open) put(cache, await cancelJob(id))
    } catch {
      announce(t.importing.cancelFailed)
    }
  }
  return (
    <button type="button" className="link-button" onClick={() => void all()}>
      {t.importing.cancelAll}
    </button>
  )
}

/** Per file, not per percent: the one that ended last. */
function Spoken({ rows }: { rows: readonly Row[] }) {
  const t = useStrings()
  const before = useRef<ReadonlyMap<string, string>>(new Map())
  const [words, setWords] = useState('')
  useEffect(() => {
    const now = new Map(
      rows.flatMap((row) => (row.kind === 'file' ? [[row.key, row.file.state] as const] : [])),
    )
    const ended = rows.find(
      (row) =>
        row.kind === 'file' &&
        ['queued', 'running'].includes(before.current.get(row.key) ?? '') &&
        !['queued', 'running'].includes(row.file.state),
    )
    before.current = now
    if (ended?.kind === 'file')
      setWords(t.importing.finished(baseName(ended.file.name), t.importing.state[ended.file.state]))
  }, [rows, t])
  return (
    <p className="visually-hidden" role="status">
      {words}
    </p>
  )
}

function Nothing({ shown }: { shown: Shown }) {
  const t = useStrings()
  if (shown !== 'all')
    return <p className="empty">{shown === 'open' ? t.importing.noneOpen : t.importing.noneWrong}</p>
  return (
    <div className="empty">
      <h2>{t.importing.none}</h2>
      <p>{t.importing.emptyHint}</p>
      <pre>
        <code>npm run ingest -- ./文件夹</code>
      </pre>
      <ol className="steps">
        {t.importing.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
