// Behind a cell: the value taken and its clause, the values not taken, what was reached, and what was searched where there is none.
import { Link } from 'react-router'
import type { Cell, CellValue, Comparison, Note } from '../../api/types.ts'
import { ClauseView } from '../../parts/clause-view.tsx'
import { closePopover } from '../../parts/popover.tsx'
import { useStrings } from '../../strings/strings.ts'
import { clauseAddress } from '../../text/place.ts'
import { valueWords } from '../../text/value.ts'
import { shownState } from './cell-words.ts'

export function CellDetail({ cell, data }: { cell: Cell; data: Comparison }) {
  const t = useStrings()
  const column = data.columns.find(({ indicator }) => indicator === cell.indicator)
  const [chosen, ...others] = cell.state === 'value' ? cell.values : []
  return (
    <div className="cell-detail">
      <h2>
        {cell.region} {column?.name} {t.common.year(cell.year)}
      </h2>
      <p className="cell-detail-head">
        {chosen ? (
          <strong>{t.compare.adopted(valueWords(chosen, t))}</strong>
        ) : (
          t.compare.state[shownState(cell)]
        )}
      </p>
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
      <span className="note value-quote">{t.common.quote(value.quote)}</span>
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
