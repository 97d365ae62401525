// Deleting a document, said what goes with it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { removal, removeDocument } from '../../api/document-changes.ts'
import type { DocumentDetail } from '../../api/types.ts'
import { DeleteDialog } from '../../parts/delete-dialog.tsx'
import { announce } from '../../state/announce.tsx'
import { useStrings } from '../../strings/strings.ts'

export function DeleteDocument({ detail, onClose }: { detail: DocumentDetail; onClose: () => void }) {
  const t = useStrings()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const words = t.importing
  const { count } = t.common
  return (
    <DeleteDialog
      title={words.deleteTitle}
      what={words.deleteWhat(detail.title)}
      goes={useQuery(removal(detail.id))}
      last={(goes) => (goes.siblings > 0 ? [words.deleteSiblings(count(goes.siblings))] : [])}
      remove={() => removeDocument(detail.id)}
      onDeleted={async () => {
        announce(words.deleted(detail.title))
        await navigate('/documents')
        cache.removeQueries({ queryKey: ['document', detail.id] })
        await cache.invalidateQueries()
      }}
      onClose={onClose}
    />
  )
}
