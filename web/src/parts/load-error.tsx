// Said in place of what could not be loaded: what it was, why, and what can be done.
import { ApiError } from '../api/errors.ts'
import { useStrings } from '../strings/strings.ts'

interface Props {
  readonly error: Error
  readonly what: string
  readonly onRetry: () => void
}

export function LoadError({ error, what, onRetry }: Props) {
  const t = useStrings()
  const unreachable = error instanceof ApiError && error.kind === 'unreachable'
  return (
    <div className="load-error" role="alert">
      <p>
        <strong>{t.common.error.refused(what)}</strong>
      </p>
      <p>
        {unreachable
          ? t.common.error.unreachableNothing
          : `${t.common.error.detail}${t.common.colon}${error.message}`}
      </p>
      <button type="button" className="link-button" onClick={onRetry}>
        {t.common.error.retry}
      </button>
    </div>
  )
}
