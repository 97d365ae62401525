// 暂停 and 继续: the queue stops after the file in hand and goes on later, for every window.
import { minuteInChina } from '../../state/today.ts'
import { usePause } from '../../state/use-pause.ts'
import { useStrings } from '../../strings/strings.ts'
import type { Row } from './rows.ts'

/** Always there: who wants the next files to wait can say so before they come, and nothing moves when the last one is done. */
export function PauseButton() {
  const t = useStrings()
  const { since, set } = usePause()
  return (
    <button type="button" className="filter-button" onClick={() => set(since === null)}>
      {since === null ? t.importing.pause : t.importing.resume}
    </button>
  )
}

export function Paused({ rows }: { rows: readonly Row[] }) {
  const t = useStrings()
  const { since } = usePause()
  if (since === null) return null
  const count = (state: 'queued' | 'running'): number =>
    rows.filter((row) => row.kind === 'file' && row.file.state === state).length
  const waiting = count('queued')
  return (
    <p className="import-paused" role="status">
      <strong>{t.importing.paused(minuteInChina(since))}</strong>
      {t.common.colon}
      {[
        ...(count('running') > 0 ? [t.importing.pausedRunning] : []),
        waiting > 0 ? t.importing.pausedWaiting(t.common.count(waiting)) : t.importing.pausedIdle,
      ].join(t.common.semicolon)}
    </p>
  )
}
