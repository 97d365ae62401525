// The chosen passage beside the results: its paragraph, the ones around it on demand, and the records in it.
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { SearchPassage, Span } from '../../api/types.ts'
import { ClauseView } from '../../parts/clause-view.tsx'
import { useStrings } from '../../strings/strings.ts'
import { useEntryLabel } from '../../text/entry-label.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { citedOf } from './hit.tsx'

interface Props {
  readonly documentId: string
  readonly passage: SearchPassage
}

export function Preview({ documentId, passage }: Props) {
  const t = useStrings()
  const { span, marks } = passage
  const [before, setBefore] = useState(0)
  const [after, setAfter] = useState(0)
  const placed = useMemo(() => marks.map(([from, to]): Span => [span[0] + from, span[0] + to]), [span, marks])
  return (
    <ClauseView
      documentId={documentId}
      span={span}
      marks={placed}
      cite={citedOf(passage)}
      before={before}
      after={after}
      foot={(document, left) => (
        <>
          <p className="preview-more">
            <button
              type="button"
              className="link-button"
              disabled={left.before <= 0}
              onClick={() => setBefore(before + 1)}
            >
              {t.search.previewBefore}
            </button>
            <button
              type="button"
              className="link-button"
              disabled={left.after <= 0}
              onClick={() => setAfter(after + 1)}
            >
              {t.search.previewAfter}
            </button>
          </p>
          <RecordsHere document={document} span={span} />
        </>
      )}
    />
  )
}

/** What was read out of the passage, each leading to its card in the text. */
function RecordsHere({ document: { detail, entries }, span }: { document: LaidOut; span: Span }) {
  const t = useStrings()
  const label = useEntryLabel()
  const here = entries.filter(({ record }) => record.span[0] < span[1] && record.span[1] > span[0])
  if (here.length === 0) return <p className="note">{t.search.previewNoRecords}</p>
  return (
    <section className="preview-records">
      <h4>{t.search.previewRecords(here.length)}</h4>
      <ul>
        {here.map((entry) => (
          <li key={entry.record.id} data-kind={entry.kind}>
            <Link
              to={`/documents/${encodeURIComponent(detail.id)}?rec=${encodeURIComponent(entry.record.id)}`}
            >
              {label(entry)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
