// What can be done with the file of a document: fetched as it came, replaced by a newer version, deleted.
import { MoreOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { removal } from '../../api/document-changes.ts'
import { originalAddress } from '../../api/originals.ts'
import type { DocumentDetail } from '../../api/types.ts'
import { closePopover, openPopover } from '../../parts/popover.tsx'
import { ReplaceDialog } from '../../parts/replace-dialog.tsx'
import { useStrings } from '../../strings/strings.ts'
import { DeleteDocument } from './delete-document.tsx'
import './file-actions.css'

type Layer = 'replace' | 'delete'

/** Behind a button in the page's head, or laid out where there is room. */
export function FileActions({ detail, look }: { detail: DocumentDetail; look: 'menu' | 'row' }) {
  const t = useStrings()
  const [layer, setLayer] = useState<Layer | null>(null)
  const open = (next: Layer): void => {
    closePopover()
    setLayer(next)
  }
  const close = (): void => setLayer(null)
  const choices = <Choices id={detail.id} onOpen={open} />
  return (
    <>
      {look === 'row' ? (
        <div className="file-actions file-actions-row">{choices}</div>
      ) : (
        <button
          type="button"
          className="plain-button"
          aria-haspopup="dialog"
          aria-label={t.importing.menu}
          title={t.importing.menu}
          onClick={({ currentTarget }) =>
            openPopover(currentTarget, t.importing.menu, <div className="file-actions">{choices}</div>)
          }
        >
          <MoreOutlined aria-hidden />
        </button>
      )}
      {layer === 'replace' && <ReplaceDocument detail={detail} onClose={close} />}
      {layer === 'delete' && <DeleteDocument detail={detail} onClose={close} />}
    </>
  )
}

function ReplaceDocument({ detail, onClose }: { detail: DocumentDetail; onClose: () => void }) {
  const t = useStrings()
  const siblings = useQuery(removal(detail.id)).data?.siblings ?? 0
  const also = siblings > 0 ? t.importing.replaceSiblings(siblings) : null
  return <ReplaceDialog name={detail.source.file} also={also} onClose={onClose} />
}

function Choices({ id, onOpen }: { id: string; onOpen: (layer: Layer) => void }) {
  const t = useStrings()
  return (
    <>
      <a href={originalAddress(id)} download>
        {t.importing.download}
      </a>
      <button type="button" onClick={() => onOpen('replace')}>
        {t.importing.replace}
      </button>
      <button type="button" className="file-delete" onClick={() => onOpen('delete')}>
        {t.importing.delete}
      </button>
    </>
  )
}
