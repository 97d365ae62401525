// What stands where a page could not be shown: an unknown address or a fault of ours, never a blank page.
import { Link, useRouteError } from 'react-router'
import { useStrings } from '../strings/strings.ts'

export function PageCrashed() {
  const t = useStrings()
  const error = useRouteError()
  return (
    <div className="message-page" role="alert">
      <h1>{t.common.error.crashed}</h1>
      <p>{t.common.error.crashedHint}</p>
      <pre>{error instanceof Error ? error.message : String(error)}</pre>
      <p>
        <button type="button" className="link-button" onClick={() => location.reload()}>
          {t.common.error.reload}
        </button>
        {' · '}
        <a href="/">{t.common.error.toHome}</a>
      </p>
    </div>
  )
}

export function NotFound() {
  const t = useStrings()
  return (
    <div className="message-page">
      <title>{`${t.common.error.notFound} · ${t.common.app}`}</title>
      <h1>{t.common.error.notFound}</h1>
      <p>{t.common.error.notFoundHint}</p>
      <p>
        <Link to="/">{t.common.error.toHome}</Link>
        {' · '}
        <Link to="/search">{t.shell.search}</Link>
      </p>
    </div>
  )
}
