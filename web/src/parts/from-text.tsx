// A value taken from a text: dotted underline, a click shows its clause, a double click opens it in the text.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useNavigate } from 'react-router'
import { documentDetail, documentText, textLayout } from '../api/queries.ts'
import type { Span } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import { clauseAddress } from '../text/place.ts'
import { ClauseView } from './clause-view.tsx'
import { closePopover, openPopover } from './popover.tsx'

interface Props {
  readonly documentId: string
  readonly span: Span
  readonly children: ReactNode
  readonly className?: string
}

const HOVER_MS = 80

export function FromText({ documentId, span, children, className = '' }: Props) {
  const t = useStrings()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const hover = useRef(0)
  /** A pointer that rests on a value will probably ask for its clause. */
  const prefetch = (): void => {
    hover.current = window.setTimeout(() => {
      void cache.prefetchQuery(documentDetail(documentId))
      void cache.prefetchQuery(documentText(documentId))
      void cache.prefetchQuery(textLayout(documentId))
    }, HOVER_MS)
  }
  return (
    <button
      type="button"
      className={`from-text ${className}`}
      aria-haspopup="dialog"
      onPointerEnter={prefetch}
      onPointerLeave={() => clearTimeout(hover.current)}
      onClick={(event) => {
        event.stopPropagation()
        openPopover(
          event.currentTarget,
          t.common.openClause,
          <ClauseView documentId={documentId} span={span} />,
        )
      }}
      onDoubleClick={() => {
        closePopover()
        void navigate(clauseAddress(documentId, span))
      }}
    >
      {children}
    </button>
  )
}
