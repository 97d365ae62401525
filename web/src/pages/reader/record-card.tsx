// One record in words: what, how much, when, who, and the characters of the source that say so.
import type { ReactNode } from 'react'
import type { Span } from '../../api/types.ts'
import { AgencyChips } from '../../parts/agency-chips.tsx'
import { copyText } from '../../state/copy.ts'
import { useStrings } from '../../strings/strings.ts'
import { citationOf } from '../../text/citation-of.ts'
import { dateWords } from '../../text/date.ts'
import type { Entry } from '../../text/entries.ts'
import { clauseAddress } from '../../text/place.ts'
import { readableQuote } from '../../text/readable-quote.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { numberWords, valueWords } from '../../text/value.ts'

interface Props {
  readonly entry: Entry
  readonly document: LaidOut
  readonly detailed: boolean
  readonly onOpen: () => void
}

export function RecordCard({ entry, document, detailed, onOpen }: Props) {
  const t = useStrings()
  const { kind, record } = entry
  return (
    <div className="card">
      <button type="button" className="card-main" aria-current={detailed} onClick={onOpen}>
        <span className={`kind-sample kind-${kind}`}>{t.common.kind[kind]}</span>
        <Essence entry={entry} />
        <span className="card-quote">{readableQuote(document, quotedSpan(entry))}</span>
      </button>
      {kind === 'responsibilities' && <AgencyChips assignments={record.assignments} open={record.openList} />}
      {detailed && (
        <p className="card-actions">
          <button
            type="button"
            className="link-button"
            onClick={() => copyText(citationOf(document, record.span), t.common.copy)}
          >
            {t.common.copy.citation}
          </button>
          <button
            type="button"
            className="link-button"
            onClick={() =>
              copyText(location.origin + clauseAddress(document.detail.id, record.span), t.common.copy)
            }
          >
            {t.reader.permalink}
          </button>
          <span className="note">
            {t.reader.ruleId} <code>{record.rule}</code>
          </span>
        </p>
      )}
    </div>
  )
}

/** A time limit alone says little: what it governs is shown with it. */
const quotedSpan = ({ kind, record }: Entry): Span =>
  kind === 'deadlines' && record.clause ? record.clause : record.span

function Essence({ entry: { kind, record } }: { entry: Entry }) {
  const t = useStrings()
  switch (kind) {
    case 'targets':
    case 'facts':
      return (
        <Line strong={record.indicator}>
          <span className="card-value">{valueWords(record, t)}</span>
          <span>{record.year === null ? t.common.noYear : t.common.year(record.year)}</span>
          {record.baselineYear !== null && <span>{t.reader.baseline(record.baselineYear)}</span>}
          {record.strength !== 'none' && <span>{t.common.strength[record.strength]}</span>}
          {record.scope && <span>{record.scope}</span>}
          {kind === 'facts' && <span>{t.reader.achieved[record.kind]}</span>}
          {record.normalized && record.normalized.unit !== record.unit && (
            <span className="second">
              {t.reader.normalized} {numberWords(record.normalized.value)}
              {record.normalized.unit}
            </span>
          )}
        </Line>
      )
    case 'deadlines':
      return (
        <Line strong={record.expression}>
          <span>{dateWords(record, t)}</span>
        </Line>
      )
    case 'responsibilities':
      return <Line strong={record.task}>{record.part && <span>{record.part}</span>}</Line>
  }
}

function Line({ strong, children }: { strong: string; children?: ReactNode }) {
  return (
    <span className="card-line">
      <strong>{strong}</strong>
      {children}
    </span>
  )
}
