// A clause in its paragraph, with the document, path and page it stands in, and the ways on from it.
import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import type { Span } from '../api/types.ts'
import { copyText } from '../state/copy.ts'
import { useStrings } from '../strings/strings.ts'
import { BlockView } from '../text/block-view.tsx'
import { citationOf } from '../text/citation-of.ts'
import { headingText, pathAt } from '../text/outline.ts'
import type { Overlay } from '../text/overlay.ts'
import { pageAt } from '../text/pages.ts'
import { clauseAddress } from '../text/place.ts'
import { languageOf } from '../text/script.ts'
import { type LaidOut, useDocument } from '../text/use-document.ts'
import { DocumentLead } from './document-line.tsx'
import { LoadError } from './load-error.tsx'
import { closePopover } from './popover.tsx'
import './clause-view.css'

interface Props {
  readonly documentId: string
  readonly span: Span
  /** What is marked in the clause; the span itself where nothing is given. */
  readonly marks?: readonly Span[]
  /** What is cited, where it is not all of the clause. */
  readonly cite?: Span
  /** Paragraphs shown before and after. */
  readonly before?: number
  readonly after?: number
  /** What follows the text: given the document and how many paragraphs are left on either side. */
  readonly foot?: (document: LaidOut, left: { before: number; after: number }) => ReactNode
}

export function ClauseView({ documentId, span, marks, cite = span, before = 0, after = 0, foot }: Props) {
  const t = useStrings()
  const { document, error, retry } = useDocument(documentId)
  if (document)
    return (
      <Loaded
        document={document}
        span={span}
        marks={marks ?? []}
        cite={cite}
        before={before}
        after={after}
        foot={foot}
      />
    )
  if (error) return <LoadError error={error} what={t.reader.whatText} onRetry={retry} />
  return <p className="note">{t.common.loading}</p>
}

interface LoadedProps {
  readonly document: LaidOut
  readonly span: Span
  readonly marks: readonly Span[]
  readonly cite: Span
  readonly before: number
  readonly after: number
  readonly foot: Props['foot']
}

function Loaded({ document, span, marks, cite, before, after, foot }: LoadedProps) {
  const t = useStrings()
  const { detail, blocks, looks, pageMarks } = document
  const overlays = useMemo(
    (): Overlay[] => [
      { name: 'focus', span },
      ...marks.map((mark): Overlay => ({ name: 'hit', span: mark })),
    ],
    [span, marks],
  )
  const view = useRef<HTMLElement>(null)
  // In a box that scrolls the clause itself is in view, not only its paragraph.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each clause shown
  useLayoutEffect(() => {
    const box = view.current?.closest<HTMLElement>('.popover, .preview')
    const focus = view.current?.querySelector('.focus')
    if (!box || !focus) return
    const off = focus.getBoundingClientRect().top - box.getBoundingClientRect().top
    box.scrollTop += off > box.clientHeight * 0.7 ? off - box.clientHeight / 3 : Math.min(0, off)
  }, [detail.id, span[0]])
  const first = blocks.findIndex(({ to }) => to > span[0])
  const last = blocks.findLastIndex(({ from }) => from < span[1])
  const page = pageAt(pageMarks, detail.pages?.[1] ?? null, span[0])
  const path = pathAt(detail.sections, span[0]).flatMap((index) => detail.sections[index] ?? [])
  return (
    <article className="clause-view" ref={view} lang={languageOf(document.text.text)}>
      <header>
        <DocumentLead document={detail} />
        <h3>{detail.title}</h3>
        <p className="note">
          {[path.map(headingText).join(' › '), page === null ? '' : t.common.page(page)]
            .filter((one) => one)
            .join(' · ')}
        </p>
        <p className="clause-actions">
          <Link to={clauseAddress(detail.id, span, marks)} onClick={closePopover}>
            {t.common.openInText}
          </Link>
          <button
            type="button"
            className="link-button"
            onClick={() => copyText(citationOf(document, cite), t.common.copy)}
          >
            {t.common.copy.citation}
          </button>
        </p>
      </header>
      <div className="source-text clause-text">
        {blocks.slice(Math.max(0, first - before), last + 1 + after).map((block) => (
          <BlockView
            key={block.from}
            block={block}
            level={block.section === null ? null : (detail.sections[block.section]?.level ?? null)}
            overlays={overlays}
            looks={looks}
          />
        ))}
      </div>
      {foot?.(document, { before: first - before, after: blocks.length - 1 - last - after })}
    </article>
  )
}
