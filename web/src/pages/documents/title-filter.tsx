// Narrows a list to titles that contain what is typed; waits for a pause and for the input method.
import { useEffect, useRef, useState } from 'react'
import { useDebounced } from '../../state/use-debounced.ts'
import { useStrings } from '../../strings/strings.ts'

interface Props {
  readonly title: string
  /** Of what, where it is not a document's title. */
  readonly label?: string
  readonly onChange: (title: string) => void
}

export function TitleFilter({ title, label, onChange }: Props) {
  const t = useStrings()
  const words = label ?? t.documents.titleFilter
  const [text, setText] = useState(title)
  const [composing, setComposing] = useState(false)
  const settled = useDebounced(composing ? null : text.trim(), 200)
  const sent = useRef(title)
  useEffect(() => {
    if (settled === null || settled === sent.current) return
    sent.current = settled
    // The address changes at once, which an effect must not cause while others are under way.
    queueMicrotask(() => onChange(settled))
  }, [settled, onChange])
  useEffect(() => {
    // 后退 or a link changed the address: the field follows.
    if (title === sent.current) return
    sent.current = title
    setText(title)
  }, [title])
  return (
    <input
      type="search"
      className="field title-filter"
      data-search-box
      placeholder={words}
      aria-label={words}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
