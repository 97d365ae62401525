// Deleting a document: first what goes with it and what stays, then, and only by this button, the deletion.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { removal, removeDocument } from '../../api/document-changes.ts'
import { ApiError } from '../../api/errors.ts'
import type { DocumentDetail } from '../../api/types.ts'
import { LoadError } from '../../parts/load-error.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { announce } from '../../state/announce.tsx'
import { useStrings } from '../../strings/strings.ts'

export function DeleteDialog({ detail, onClose }: { detail: DocumentDetail; onClose: () => void }) {
  const t = useStrings()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const words = t.importing
  const goes = useQuery(removal(detail.id))
  const count = t.common.count
  const deletion = useMutation({
    mutationFn: () => removeDocument(detail.id),
    onSuccess: async () => {
      announce(words.deleted(detail.title))
      await navigate('/documents')
      cache.removeQueries({ queryKey: ['document', detail.id] })
      await cache.invalidateQueries()
    },
  })
  return (
    <Sheet title={words.deleteTitle} onClose={onClose}>
      <div className="dialog-body">
        <p>{words.deleteWhat(detail.title)}</p>
        {goes.error && (
          <LoadError error={goes.error} what={words.whatRemoval} onRetry={() => void goes.refetch()} />
        )}
        {goes.isPending && <p className="second">{t.common.loading}</p>}
        {goes.data && (
          <ul>
            <li>
              {words.deleteRecords(
                count(goes.data.targets),
                count(goes.data.deadlines),
                count(goes.data.responsibilities),
                count(goes.data.facts),
              )}
            </li>
            <li>{goes.data.edits > 0 ? words.deleteEdits(count(goes.data.edits)) : words.deleteNoEdits}</li>
            {goes.data.citedBy > 0 && <li>{words.deleteCited(count(goes.data.citedBy))}</li>}
            {goes.data.siblings > 0 && <li>{words.deleteSiblings(count(goes.data.siblings))}</li>}
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
            disabled={!goes.data || deletion.isPending}
            onClick={() => deletion.mutate()}
          >
            {words.deleteNow}
          </button>
        </p>
      </div>
    </Sheet>
  )
}
