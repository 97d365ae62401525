// Deleting: first what goes and what stays, then, and only by this button, the deletion.
import { type UseQueryResult, useMutation } from '@tanstack/react-query'
import { ApiError } from '../api/errors.ts'
import { useStrings } from '../strings/strings.ts'
import './dialog.css'
import { LoadError } from './load-error.tsx'
import { Sheet } from './sheet.tsx'

/** What people and rules have made of what is deleted. */
interface Loss {
  readonly targets: number
  readonly deadlines: number
  readonly responsibilities: number
  readonly facts: number
  readonly edits: number
  readonly citedBy: number
}

interface Props<Goes extends Loss> {
  readonly title: string
  readonly what: string
  /** What hangs on it. */
  readonly goes: UseQueryResult<Goes>
  /** Said before and behind what every deletion says. */
  readonly first?: (goes: Goes) => readonly string[]
  readonly last?: (goes: Goes) => readonly string[]
  readonly remove: () => Promise<void>
  readonly onDeleted: () => Promise<void> | void
  readonly onClose: () => void
}

const NOTHING = (): readonly string[] => []

export function DeleteDialog<Goes extends Loss>(props: Props<Goes>) {
  const { title, what, goes, first = NOTHING, last = NOTHING, remove, onDeleted, onClose } = props
  const t = useStrings()
  const words = t.importing
  const lines = (all: Goes): readonly string[] => [...first(all), ...linesOf(all, t), ...last(all)]
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

function linesOf(
  goes: Loss,
  { importing: words, common: { count } }: ReturnType<typeof useStrings>,
): string[] {
  return [
    words.deleteRecords(
      count(goes.targets),
      count(goes.deadlines),
      count(goes.responsibilities),
      count(goes.facts),
    ),
    goes.edits > 0 ? words.deleteEdits(count(goes.edits)) : words.deleteNoEdits,
    ...(goes.citedBy > 0 ? [words.deleteCited(count(goes.citedBy))] : []),
  ]
}
