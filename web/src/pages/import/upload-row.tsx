// A file that is not with the server yet: being sent, waiting its turn, or why it was not sent.
import { FORMATS } from '../../state/accepted.ts'
import { dropUpload, type Refusal, retryUpload, type Upload } from '../../state/uploads.ts'
import { type Strings, useStrings } from '../../strings/strings.ts'

export function UploadRow({ upload }: { upload: Upload }) {
  const t = useStrings()
  const { key, name, file, state, sent, refusal } = upload
  const percent = Math.floor(sent * 100)
  // What is in the file would be refused again.
  const again = refusal !== null && ['unreachable', 'said'].includes(refusal.kind)
  return (
    <li data-state={state} data-file={name}>
      <FileName name={name} beside={t.importing.size(file.size)} />
      <div className="import-main">
        {refusal ? (
          <>
            <strong className="import-bad">{t.importing.state.refused}</strong>
            <p>{refusalWords(refusal, t)}</p>
          </>
        ) : (
          <>
            <span>{state === 'sending' ? t.importing.sending(percent) : t.importing.waiting}</span>
            <progress value={sent} max={1} aria-label={name} />
          </>
        )}
      </div>
      <div className="import-actions">
        {again && (
          <button type="button" className="link-button" onClick={() => retryUpload(key)}>
            {t.importing.retry}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => dropUpload(key)}>
          {refusal ? t.importing.remove : t.importing.cancel}
        </button>
      </div>
    </li>
  )
}

export function FileName({ name, beside }: { name: string; beside: string }) {
  return (
    <div className="import-name">
      <span>{name}</span>
      <span className="note">{beside}</span>
    </div>
  )
}

function refusalWords(refusal: Refusal, t: Strings): string {
  const words = t.importing.refusal
  switch (refusal.kind) {
    case 'type':
      return words.type(FORMATS.flat().join(t.common.list))
    case 'size':
      return words.size(t.importing.size(refusal.limit))
    case 'said':
      return refusal.words
    case 'archive':
    case 'empty':
    case 'unreachable':
      return words[refusal.kind]
  }
}
