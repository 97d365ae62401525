// Beside words that are selected in the text: their citation and their permanent address.
import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '../../api/types.ts'
import { copyText } from '../../state/copy.ts'
import { useKeys } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { citationOf } from '../../text/citation-of.ts'
import { clauseAddress } from '../../text/place.ts'
import { selectedSpan } from '../../text/selection.ts'
import type { LaidOut } from '../../text/use-document.ts'

interface Props {
  readonly pane: RefObject<HTMLElement | null>
  readonly document: LaidOut
}

interface Selected {
  readonly span: Span
  readonly top: number
  readonly left: number
}

const HEIGHT = 36

export function SelectionBar({ pane, document: laidOut }: Props) {
  const t = useStrings()
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = (): void => setSelected(pane.current && selectedIn(pane.current))
    document.addEventListener('selectionchange', look)
    const element = pane.current
    element?.addEventListener('scroll', look, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', look)
      element?.removeEventListener('scroll', look)
    }
  }, [pane])
  const cite = (): boolean => {
    if (!selected) return false
    void copyText(citationOf(laidOut, selected.span), t.common.copy)
    return true
  }
  useKeys([{ keys: 'c', run: cite }])
  if (!selected) return null
  const { span, top, left } = selected
  return (
    <div
      className="selection-bar no-print"
      role="toolbar"
      aria-label={t.reader.selected}
      style={{ top, left }}
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={() => {}}
    >
      <button type="button" className="plain-button" onClick={cite}>
        {t.common.copy.citation} <kbd>c</kbd>
      </button>
      <button
        type="button"
        className="plain-button"
        onClick={() => copyText(location.origin + clauseAddress(laidOut.detail.id, span), t.common.copy)}
      >
        {t.reader.permalink}
      </button>
    </div>
  )
}

/** Above the first line of the selection, below the last where there is no room. */
function selectedIn(pane: HTMLElement): Selected | null {
  const selection = getSelection()
  const span = selectedSpan(selection, pane)
  if (!selection || !span) return null
  const box = pane.getBoundingClientRect()
  const words = selection.getRangeAt(0).getBoundingClientRect()
  const above = words.top - HEIGHT
  const top = above > box.top + HEIGHT ? above : words.bottom + 6
  if (top < box.top || top > box.bottom - HEIGHT) return null
  return { span, top, left: Math.max(box.left + 8, Math.min(words.left, box.right - 220)) }
}
