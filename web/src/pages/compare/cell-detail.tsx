// Behind a cell: the value taken and its clause, the values not taken, what was reached, and what was searched where there is none.
import { Link } from 'react-router'
import type { Cell, CellValue, Comparison, Note } from '../../api/types.ts'
import { ClauseView } from '../../parts/clause-view.tsx'
import { closePopover } from '../../parts/popover.tsx'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { clauseAddress } from '../../text/place.ts'
import { numberWords, valueWords } from '../../text/value.ts'
import { isConverted, shownState, startOf } from './cell-words.ts'

export function CellDetail({ cell, data }: { cell: Cell; data: Comparison }) {
  const t = useStrings()
  const column = data.columns.find(
    ({ indicator, year }) => indicator === cell.indicator && year === cell.year,
  )
  const unit = column?.unit ?? null
  const [chosen, ...others] = cell.state === 'value' ? cell.values : []
  return (
    <div className="cell-detail">
      <header className="cell-detail-head">
        <h2>
          {cell.region} {column?.name} {t.common.year(cell.year)}
        </h2>
        <p>
          {chosen ? (
            <strong>{t.compare.adopted(valueWords(chosen, t))}</strong>
          ) : (
            t.compare.state[shownState(cell)]
          )}
        </p>
      </header>
      <Course cell={cell} unit={unit} />
      <Notes notes={cell.notes} />
      {chosen && <ClauseView documentId={chosen.documentId} span={chosen.span} />}
      {others.length > 0 && (
        <section>
          <h3>{t.compare.others}</h3>
          <ul>
            {others.map((value) => (
              <ValueLine key={value.id} value={value} data={data} />
            ))}
          </ul>
        </section>
      )}
      {cell.facts.length > 0 && (
        <section>
          <h3>{t.compare.facts}</h3>
          <ul>
            {cell.facts.map((fact) => (
              <ValueLine key={fact.id} value={fact} data={data} word={t.compare.fact[fact.kind]} />
            ))}
          </ul>
        </section>
      )}
      {!chosen && <Checked cell={cell} data={data} />}
    </div>
  )
}

/** 2020年 15.8% → 2025年 约20%: where it starts from and what is promised. */
function Course({ cell, unit }: { cell: Cell; unit: string | null }) {
  const t = useStrings()
  const [start, chosen] = [startOf(cell, unit), chosenOf(cell)]
  if (!start || start.year === null || !chosen) return null
  return (
    <p className="course">
      {t.common.year(start.year)} {valueWords(start, t)} → {t.common.year(cell.year)} {valueWords(chosen, t)}
      {isConverted(chosen, unit) && chosen.normalized && (
        <span className="second">
          {' '}
          {t.reader.normalized} {numberWords(chosen.normalized.value)}
          {chosen.normalized.unit}
        </span>
      )}
    </p>
  )
}

/** Notes in the API's words; a sentence that gave no record opens in its text. */
function Notes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null
  return (
    <ul className="cell-notes">
      {notes.map(({ code, text, documentId, span }) => (
        <li key={`${code} ${text} ${span?.join('-')}`}>
          {documentId && span ? (
            <Link className="from-text" to={clauseAddress(documentId, span)} onClick={closePopover}>
              {text}
            </Link>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  )
}

const BREAKS = /\s*\n\s*/g

interface LineProps {
  readonly value: CellValue
  readonly data: Comparison
  readonly word?: string
}

function ValueLine({ value, data, word }: LineProps) {
  const t = useStrings()
  const title = data.documents.find(({ id }) => id === value.documentId)?.title
  return (
    <li className="value-line">
      <Link to={clauseAddress(value.documentId, value.span)} onClick={closePopover} className="from-text">
        {word && `${word} `}
        {value.strength === '力争' && t.compare.hoped}
        {valueWords(value, t)}
        {value.year === null ? '' : ` ${t.common.year(value.year)}`}
      </Link>{' '}
      <span className="second">{title}</span>
      {value.status === 'draft' && <span className="tag tag-draft">{t.compare.draft}</span>}
      {value.reason && (
        <span className="note value-quote">
          {t.compare.notAdopted}
          {t.common.colon}
          {value.reason}
        </span>
      )}
      <span className="note value-quote">{t.common.quote(value.quote.replaceAll(BREAKS, ''))}</span>
    </li>
  )
}

function Checked({ cell, data }: { cell: Cell; data: Comparison }) {
  const t = useStrings()
  const ids = data.coverage.find(({ region }) => region === cell.region)?.documents ?? []
  if (ids.length === 0) return <p className="second">{t.compare.noneChecked}</p>
  const documents = data.documents.filter(({ id }) => ids.includes(id))
  return (
    <section>
      <h3>{t.compare.checked}</h3>
      <ul>
        {documents.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/documents/${encodeURIComponent(id)}`} onClick={closePopover}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
