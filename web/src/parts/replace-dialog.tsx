// A newer version of a file: sent under the name of the one before, so that ids, states and edits carry over.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { health } from '../api/queries.ts'
import { announce } from '../state/announce.tsx'
import { addUploads } from '../state/uploads.ts'
import { useStrings } from '../strings/strings.ts'
import './dialog.css'
import { Sheet } from './sheet.tsx'

interface Props {
  /** The name under which the library has it. */
  readonly name: string
  /** What else is replaced with it; null: nothing. */
  readonly also: string | null
  readonly onClose: () => void
}

const endOf = (name: string): string => name.slice(name.lastIndexOf('.')).toLowerCase()

export function ReplaceDialog({ name, also, onClose }: Props) {
  const t = useStrings()
  const words = t.importing
  const navigate = useNavigate()
  const picker = useRef<HTMLInputElement>(null)
  const limit = useQuery(health()).data?.maxFileBytes ?? null
  const [wrong, setWrong] = useState(false)
  const take = (file: File | undefined): void => {
    if (!file) return
    if (endOf(file.name) !== endOf(name)) {
      setWrong(true)
      return
    }
    addUploads([{ file, name }], limit)
    announce(words.replacing(name))
    onClose()
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
          {also !== null && <li>{also}</li>}
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
