// The indicators that most targets are about, with the national figures: the shortest way from here to a clause.
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Cell, Comparison } from '../../api/types.ts'
import { FromText } from '../../parts/from-text.tsx'
import { groupBy } from '../../parts/group-by.ts'
import { LoadError } from '../../parts/load-error.tsx'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { valueWords } from '../../text/value.ts'

const NATIONAL = '全国'

export function Often({ answer }: { answer: UseQueryResult<Comparison> }) {
  const t = useStrings()
  const { data, error, refetch } = answer
  const years = [...new Set(data?.columns.map(({ year }) => year))]
  return (
    <section className="home-part">
      <h2>{t.home.often}</h2>
      {error && !data && <LoadError error={error} what={t.home.what.often} onRetry={() => void refetch()} />}
      {!data && !error && <p className="note">{t.common.loading}</p>}
      {data && (
        <table className="dense-table home-table">
          <caption className="visually-hidden">{t.home.often}</caption>
          <thead>
            <tr>
              <th scope="col">{t.home.oftenColumns.indicator}</th>
              {years.map((year) => (
                <th scope="col" key={year} className="number">
                  {t.home.oftenColumns.national(t.common.year(year))}
                </th>
              ))}
              <th scope="col" className="number">
                {t.home.oftenColumns.provinces}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...groupBy(data.columns, ({ indicator }) => indicator)].map(([indicator, columns]) => {
              const own = data.cells.filter((cell) => cell.indicator === indicator)
              const address = `/compare?${new URLSearchParams({ indicators: indicator })}`
              const valued = new Set(
                own
                  .filter(({ state, region }) => state === 'value' && region !== NATIONAL)
                  .map(({ region }) => region),
              )
              return (
                <tr key={indicator}>
                  <th scope="row">
                    <Link to={address}>{columns[0]?.name}</Link>
                  </th>
                  {years.map((year) => (
                    <td key={year} className="number">
                      <NationalValue
                        cell={own.find((cell) => cell.region === NATIONAL && cell.year === year)}
                      />
                    </td>
                  ))}
                  <td className="number">
                    <Link to={address}>{t.home.provinces(valued.size)}</Link>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <p className="note">{t.home.oftenHint}</p>
    </section>
  )
}

function NationalValue({ cell }: { cell: Cell | undefined }) {
  const t = useStrings()
  if (!cell) return null
  const value = chosenOf(cell)
  if (!value) return <span className="second">{t.compare.state[cell.state]}</span>
  return (
    <FromText documentId={value.documentId} span={value.span}>
      {valueWords(value, t)}
    </FromText>
  )
}
