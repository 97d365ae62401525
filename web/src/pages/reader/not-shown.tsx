// In place of a document: on its way, or no longer there.
import { Link } from 'react-router'
import { useStrings } from '../../strings/strings.ts'

/** What is known already, and the lines to come where it takes longer than a moment. */
export function Opening({ title }: { title: string | null }) {
  const t = useStrings()
  return (
    <div className="reader-opening" aria-busy>
      <h1>{title ?? t.reader.opening}</h1>
      <p className="visually-hidden">{t.reader.nothingInView}</p>
      {LINES.map((line) => (
        <div key={line} className="waiting-line" />
      ))}
    </div>
  )
}
const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export function Gone({ id, said }: { id: string; said: string }) {
  const t = useStrings()
  return (
    <div className="message-page" role="alert">
      <title>{`${t.reader.gone} · ${t.common.app}`}</title>
      <h1>{t.reader.gone}</h1>
      {said && <p>{said}</p>}
      <p>
        {t.reader.goneHint} <Link to="/search">{t.shell.search}</Link>{' '}
        <Link to="/import">{t.shell.import}</Link>
      </p>
      <pre>{id}</pre>
    </div>
  )
}
