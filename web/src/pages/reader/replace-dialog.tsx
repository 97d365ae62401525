// A newer version of a document's file: sent under the name of the one before, so that ids, states and edits carry over.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { removal } from '../../api/document-changes.ts'
import { health } from '../../api/queries.ts'
import type { DocumentDetail } from '../../api/types.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { announce } from '../../state/announce.tsx'
import { addUploads } from '../../state/uploads.ts'
import { useStrings } from '../../strings/strings.ts'

const endOf = (name: string): string => name.slice(name.lastIndexOf('.')).toLowerCase()

export function ReplaceDialog({ detail, onClose }: { detail: DocumentDetail; onClose: () => void }) {
  const t = useStrings()
  const words = t.importing
  const navigate = useNavigate()
  const picker = useRef<HTMLInputElement>(null)
  const siblings = useQuery(removal(detail.id)).data?.siblings ?? 0
  const limit = useQuery(health()).data?.maxFileBytes ?? null
  const [wrong, setWrong] = useState(false)
  const { file: name } = detail.source
  const take = (file: File | undefined): void => {
    if (!file) return
    if (endOf(file.name) !== endOf(name)) {
      setWrong(true)
      return
    }
    addUploads([{ file, name }], limit)
    announce(words.replacing(name))
    void navigate('/import')
  }
  return (
    <Sheet title={words.replaceTitle} onClose={onClose}>
      <div className="dialog-body">
        <p>{words.replaceHow(name)}</p>
        <ul>
          {words.replaceKeeps.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {siblings > 0 && <li>{words.replaceSiblings(siblings)}</li>}
        </ul>
        {wrong && (
          <p className="dialog-error" role="alert">
            {words.replaceFormat(endOf(name))}
          </p>
        )}
        <p className="dialog-actions">
          <button type="button" className="filter-button" onClick={onClose}>
            {t.common.cancel}
          </button>
          <button type="button" className="main-button" onClick={() => picker.current?.click()}>
            {words.chooseFiles}
          </button>
        </p>
        <input
          ref={picker}
          type="file"
          accept={endOf(name)}
          hidden
          aria-label={words.replaceTitle}
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </div>
    </Sheet>
  )
}
