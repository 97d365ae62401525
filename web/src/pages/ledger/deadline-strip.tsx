// Time limits that belong to no day, folded under their count; each line with the clause that it governs.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentText, textLayout } from '../../api/queries.ts'
import type { Deadline } from '../../api/types.ts'
import { FromText } from '../../parts/from-text.tsx'
import { groupBy } from '../../parts/group-by.ts'
import { useStrings } from '../../strings/strings.ts'
import { readableQuote } from '../../text/readable-quote.ts'
import './deadline-strip.css'
import { useTitles } from './use-titles.ts'

const A_BATCH = 50

interface StripProps {
  readonly words: (n: string) => string
  readonly items: readonly Deadline[]
  /** Where there is nothing else to see. */
  readonly openFirst?: boolean
}

export function DeadlineStrip({ words, items, openFirst = false }: StripProps) {
  const t = useStrings()
  const [open, setOpen] = useState(openFirst)
  const [shown, setShown] = useState(A_BATCH)
  const titles = useTitles()
  if (items.length === 0) return null
  return (
    <details className="strip sheet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words(t.common.count(items.length))}</summary>
      {open && (
        <ul>
          {[...groupBy(items.slice(0, shown), ({ documentId }) => documentId)].map(([document, own]) => (
            <li key={document}>
              <p className="second">
                {[own[0]?.region ?? []].flat().join('、')} {t.ledger.of(titles.get(document) ?? '')}
              </p>
              <ul>
                {own.map((deadline) => (
                  <li key={deadline.id}>
                    <DeadlineLine deadline={deadline} inGroup />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {open && shown < items.length && (
        <button type="button" className="link-button" onClick={() => setShown(shown + A_BATCH)}>
          {t.ledger.more} ({t.common.count(items.length - shown)})
        </button>
      )}
    </details>
  )
}

/** The expression, the words that follow it, and the document. */
export function DeadlineLine({ deadline, inGroup = false }: { deadline: Deadline; inGroup?: boolean }) {
  const t = useStrings()
  const text = useQuery(documentText(deadline.documentId)).data
  const places = useQuery(textLayout(deadline.documentId)).data
  const titles = useTitles()
  const clause =
    text && places
      ? readableQuote({ text, removed: places.removed }, deadline.clause ?? deadline.span)
      : deadline.expression
  return (
    <FromText
      documentId={deadline.documentId}
      span={deadline.clause ?? deadline.span}
      className="deadline-line"
    >
      <span className="deadline-clause">{clause}</span>
      {!inGroup && (
        <span className="second">
          {' '}
          {[deadline.region].flat().join('、')} {t.ledger.of(titles.get(deadline.documentId) ?? '')}
        </span>
      )}
    </FromText>
  )
}
