// Finding in the text that is open: words, over page marks and line breaks, and pages by number (第629页).
import { useMemo, useState } from 'react'
import type { Span } from '../../api/types.ts'
import { useDebounced } from '../../state/use-debounced.ts'
import { findInText } from '../../text/find.ts'
import { pageStart } from '../../text/pages.ts'
import type { LaidOut } from '../../text/use-document.ts'

export interface Find {
  readonly text: string
  readonly setText: (text: string) => void
  readonly setComposing: (composing: boolean) => void
  readonly count: number
  readonly index: number
  readonly spans: readonly Span[]
  readonly current: Span | null
  readonly move: (step: 1 | -1) => void
}

const PAGE = /^第?\s?(?<page>\d{1,5})\s?页$/

export function useFind({ text: source, removed, pageMarks, detail }: LaidOut): Find {
  const [text, setText] = useState('')
  const [composing, setComposing] = useState(false)
  const [index, setIndex] = useState(0)
  const sought = useDebounced(composing ? null : text.trim(), 150) ?? ''
  const spans = useMemo((): readonly Span[] => {
    const page = PAGE.exec(sought)?.groups?.page
    const at = page && pageStart(pageMarks, detail.pages?.[1] ?? null, source.start, Number(page))
    return typeof at === 'number' ? [[at, at + 1]] : findInText(source, removed, sought)
  }, [source, removed, pageMarks, detail.pages, sought])
  const at = spans.length === 0 ? 0 : index % spans.length
  return useMemo(
    (): Find => ({
      text,
      setText: (next) => {
        setText(next)
        setIndex(0)
      },
      setComposing,
      count: spans.length,
      index: at,
      spans,
      current: spans[at] ?? null,
      move: (step) => setIndex(spans.length === 0 ? 0 : (at + step + spans.length) % spans.length),
    }),
    [text, spans, at],
  )
}
