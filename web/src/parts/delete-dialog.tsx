// Deleting: first what goes and what stays, then, and only by this button, the deletion.
import { type UseQueryResult, useMutation } from '@tanstack/react-query'
import { ApiError } from '../api/errors.ts'
import { useStrings } from '../strings/strings.ts'
import './dialog.css'
import { LoadError } from './load-error.tsx'
import { Sheet } from './sheet.tsx'

interface Props<Goes> {
  readonly title: string
  readonly what: string
  /** What hangs on it. */
  readonly goes: UseQueryResult<Goes>
  readonly lines: (goes: Goes) => readonly string[]
  readonly remove: () => Promise<void>
  readonly onDeleted: () => Promise<void> | void
  readonly onClose: () => void
}

export function DeleteDialog<Goes>({ title, what, goes, lines, remove, onDeleted, onClose }: Props<Goes>) {
  const t = useStrings()
  const words = t.importing
  const deletion = useMutation({ mutationFn: remove, onSuccess: onDeleted })
  return (
    <Sheet title={title} onClose={onClose}>
      <div className="dialog-body">
        <p>{what}</p>
        {goes.error && (
          <LoadError error={goes.error} what={words.whatRemoval} onRetry={() => void goes.refetch()} />
        )}
        {goes.isPending && <p className="second">{t.common.loading}</p>}
        {goes.data !== undefined && (
          <ul>
            {lines(goes.data).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <p className="second">{words.deleteBack}</p>
        {deletion.error && (
          <p className="dialog-error" role="alert">
            {deletion.error instanceof ApiError && deletion.error.kind === 'refused'
              ? deletion.error.message
              : t.common.error.unreachableNothing}
          </p>
        )}
        <p className="dialog-actions">
          <button type="button" className="filter-button" onClick={onClose}>
            {t.common.cancel}
          </button>
          <button
            type="button"
            className="main-button danger-button"
            disabled={goes.data === undefined || deletion.isPending}
            onClick={() => deletion.mutate()}
          >
            {words.deleteNow}
          </button>
        </p>
      </div>
    </Sheet>
  )
}
