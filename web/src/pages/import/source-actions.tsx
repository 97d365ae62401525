// What can be done with a file of the library: opened, fetched as it came, replaced by a newer version, deleted.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { type HeldFile, removeSource, sourceRemoval } from '../../api/library.ts'
import { originalAddress } from '../../api/originals.ts'
import { DeleteDialog } from '../../parts/delete-dialog.tsx'
import { ReplaceDialog } from '../../parts/replace-dialog.tsx'
import { announce } from '../../state/announce.tsx'
import { useStrings } from '../../strings/strings.ts'

type Layer = 'replace' | 'delete'

export function SourceActions({ file, address }: { file: HeldFile; address: string }) {
  const t = useStrings()
  const words = t.importing.sources
  const [layer, setLayer] = useState<Layer | null>(null)
  const { name, first, documents, bytes } = file
  const close = (): void => setLayer(null)
  return (
    <div className="held-actions">
      <Link to={address} aria-label={words.of(words.open, name)}>
        {words.open}
      </Link>
      {first && bytes !== null && (
        <a href={originalAddress(first.id)} download aria-label={words.of(words.original, name)}>
          {words.original}
        </a>
      )}
      <button
        type="button"
        className="link-button"
        aria-label={words.of(words.replace, name)}
        onClick={() => setLayer('replace')}
      >
        {words.replace}
      </button>
      <button
        type="button"
        className="link-button held-delete"
        aria-label={words.of(words.delete, name)}
        onClick={() => setLayer('delete')}
      >
        {words.delete}
      </button>
      {layer === 'replace' && (
        <ReplaceDialog
          name={name}
          also={documents > 1 ? words.replaceAll(t.common.count(documents)) : null}
          onClose={close}
        />
      )}
      {layer === 'delete' && <DeleteSource file={file} onClose={close} />}
    </div>
  )
}

function DeleteSource({ file: { id, name }, onClose }: { file: HeldFile; onClose: () => void }) {
  const t = useStrings()
  const cache = useQueryClient()
  const words = t.importing
  const { count } = t.common
  return (
    <DeleteDialog
      title={words.sources.deleteTitle}
      what={words.sources.deleteWhat(name)}
      goes={useQuery(sourceRemoval(id))}
      first={(goes) => [words.sources.deleteDocuments(count(goes.documents))]}
      remove={() => removeSource(id)}
      onDeleted={async () => {
        announce(words.sources.deleted(name))
        onClose()
        cache.removeQueries({ queryKey: ['document'] })
        cache.removeQueries({ queryKey: ['sources', 'removal', id] })
        await cache.invalidateQueries()
      }}
      onClose={onClose}
    />
  )
}
