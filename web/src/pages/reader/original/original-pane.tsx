// 原件: the pages of the PDF beside the text, or why there are none to see.
import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { ApiError } from '../../../api/errors.ts'
import { originalKind, type PageLayout, pageLayouts } from '../../../api/originals.ts'
import type { Span } from '../../../api/types.ts'
import { useStrings } from '../../../strings/strings.ts'
import type { LaidOut } from '../../../text/use-document.ts'
import type { ReaderState } from '../reader-state.ts'
import type { Position } from '../use-position.ts'
import { PdfPages } from './pdf-pages.tsx'
import { Download, Unseen } from './unseen.tsx'
import './original.css'

export interface OriginalHandle {
  /** Puts a place of the text at a share of the pane's height. */
  readonly goTo: (offset: number, share: number) => void
}

export interface OriginalProps {
  readonly pane: RefObject<HTMLElement | null>
  readonly handle: RefObject<OriginalHandle | null>
  readonly document: LaidOut
  readonly state: ReaderState
  readonly focus: Span | null
  /** Where the text is read now, in source offsets. */
  readonly start: number
  readonly onPosition: (position: Position) => void
  readonly onSelect: (record: string) => void
}

const NO_PAGES: readonly PageLayout[] = []

export function OriginalPane(props: OriginalProps) {
  const t = useStrings()
  const { detail } = props.document
  const kind = useQuery(originalKind(detail.id))
  const pages = useQuery({ ...pageLayouts(detail.id), enabled: kind.data?.pdf === true })
  const words = t.reader.original
  return (
    <section
      ref={props.pane}
      className="original-pane no-print"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      aria-label={words.label}
    >
      {kind.error ? (
        <Unseen>
          <strong>{words.missing}</strong>
          <p>
            {kind.error instanceof ApiError && kind.error.kind === 'refused'
              ? kind.error.message
              : t.common.error.unreachableNothing}
          </p>
        </Unseen>
      ) : kind.data?.pdf === false ? (
        <Unseen>
          <p>{words.other(detail.source.file)}</p>
          <Download id={detail.id} />
        </Unseen>
      ) : kind.data && (pages.data || pages.error) ? (
        <PdfPages {...props} layouts={pages.data ?? NO_PAGES} />
      ) : (
        <Unseen>
          <p role="status">{words.opening}</p>
        </Unseen>
      )}
    </section>
  )
}
