// One document found: region, type and subject before the title, then its passages with the path to each.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { hitPassages, type SearchQuery } from '../../api/queries.ts'
import type { SearchHit, SearchPassage, Span } from '../../api/types.ts'
import { DocumentLead, DocumentLine } from '../../parts/document-line.tsx'
import { MarkedText } from '../../parts/marked-text.tsx'
import { useStrings } from '../../strings/strings.ts'
import { copyCitation } from '../../text/copy-citation.ts'
import { clauseAddress } from '../../text/place.ts'
import { markedSentence, snippet } from '../../text/snippet.ts'

interface Props {
  readonly hit: SearchHit
  readonly params: SearchQuery
  /** Of the hit in the results. */
  readonly place: number
  readonly selected: boolean
  readonly openSpan: Span | null
  readonly onPreview: (passage: SearchPassage) => boolean
}

export function HitItem({ hit, params, place, selected, openSpan, onPreview }: Props) {
  const t = useStrings()
  const cache = useQueryClient()
  const [all, setAll] = useState(false)
  const { document, passages, twins, passageTotal } = hit
  const more = useQuery({ ...hitPassages(params, place), enabled: all }).data?.hits[0]
  // The results may have changed since: then these are another document's.
  const shown = all && more?.document.id === document.id ? more.passages : passages
  const rest = passageTotal - passages.length
  const best = passages[0]
  return (
    <article className="result" lang="zh-Hans" data-selected={selected} data-document={document.id}>
      <DocumentLead document={document} />
      <h3>
        <Link to={best ? passageAddress(document.id, best) : `/documents/${encodeURIComponent(document.id)}`}>
          {document.title}
        </Link>
      </h3>
      <DocumentLine document={document} />
      {best === undefined && <p className="note">{t.search.noMarks}</p>}
      <ol className="passages">
        {shown.map((passage) => (
          <li key={passage.number} data-open={openSpan?.[0] === passage.span[0]}>
            <PassageItem documentId={document.id} passage={passage} onPreview={onPreview} />
          </li>
        ))}
      </ol>
      <p className="result-foot">
        {rest > 0 && (
          <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.search.passagesLess : t.search.passagesMore(rest)}
          </button>
        )}
        {twins.length > 0 && (
          <span className="note">
            {t.search.twins(twins.length)}
            {twins.map((id, index) => (
              <Link key={id} to={`/documents/${encodeURIComponent(id)}`} className="twin">
                {index + 1}
              </Link>
            ))}
          </span>
        )}
        <span className="hit-actions">
          <Link to={`/documents/${encodeURIComponent(document.id)}`}>{t.search.read}</Link>
          {best && (
            <button
              type="button"
              className="link-button"
              onClick={() => void copyCitation(cache, document.id, citedOf(best), t)}
            >
              {t.common.copy.citation}
            </button>
          )}
        </span>
      </p>
    </article>
  )
}

interface PassageProps {
  readonly documentId: string
  readonly passage: SearchPassage
  /** `false`: there is no preview to show it in, so the link is followed. */
  readonly onPreview: (passage: SearchPassage) => boolean
}

/** A click shows the passage in the preview where there is one; the second click, or Enter, opens it in its text. */
function PassageItem({ documentId, passage, onPreview }: PassageProps) {
  const { from, to } = snippet(passage.text, passage.marks)
  const shifted = ([start, end]: Span): Span => [start - from, end - from]
  const marks = passage.marks.map(shifted)
  const removed = passage.removed.map(shifted)
  return (
    <Link
      className="passage"
      to={passageAddress(documentId, passage)}
      onClick={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.detail > 0
        if (plain && onPreview(passage)) event.preventDefault()
      }}
    >
      {passage.section.length > 0 && <span className="passage-path">{passage.section.join(' › ')}</span>}
      <span className="passage-text">
        {from > 0 && '…'}
        <MarkedText text={passage.text.slice(from, to)} marks={marks} removed={removed} />
        {to < passage.text.length && '…'}
      </span>
    </Link>
  )
}

/** The sentence of a passage that was found, in the source. */
export function citedOf({ span, text, marks }: SearchPassage): Span {
  const [from, to] = markedSentence(text, marks)
  return [span[0] + from, span[0] + to]
}

/** The clause in its text, with what was found marked there too. */
export function passageAddress(documentId: string, { span, marks }: SearchPassage): string {
  return clauseAddress(
    documentId,
    span,
    marks.map(([from, to]): Span => [span[0] + from, span[0] + to]),
  )
}
