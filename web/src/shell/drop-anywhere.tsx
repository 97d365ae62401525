// Files dropped on any page are brought in; a browser would leave the application and show them.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { health } from '../api/queries.ts'
import { droppedFiles } from '../state/dropped.ts'
import { addUploads } from '../state/uploads.ts'
import { useStrings } from '../strings/strings.ts'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

export function DropAnywhere() {
  const t = useStrings()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', run: (event: DragEvent) => void): void =>
      addEventListener(name, (event) => holdsFiles(event) && run(event), { signal: stop.signal })
    listen('dragover', (event) => {
      event.preventDefault()
      setOver(true)
    })
    listen('dragleave', (event) => {
      // Out of the window, not from one element to the next.
      if (event.relatedTarget === null) setOver(false)
    })
    listen('drop', (event) => {
      event.preventDefault()
      setOver(false)
      if (!event.dataTransfer) return
      const limit = cache.getQueryData(health().queryKey)?.maxFileBytes ?? null
      void droppedFiles(event.dataTransfer).then((files) => {
        addUploads(
          files.map((file) => ({ file })),
          limit,
        )
        void navigate('/import')
      })
    })
    return () => stop.abort()
  }, [cache, navigate])
  return over ? <div className="drop-anywhere">{t.importing.dropHere}</div> : null
}
