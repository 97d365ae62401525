// A day, month or year typed as digits: browsers' own date fields follow the browser's language, not the page's.
import { useId, useState } from 'react'
import { isComposing } from '../../state/keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { DAY } from './ledger-state.ts'

interface Props {
  readonly label: string
  readonly day: string | null
  readonly onChange: (day: string | null) => void
}

export function DayField({ label, day, onChange }: Props) {
  return <Field key={day ?? ''} label={label} day={day} onChange={onChange} />
}

function Field({ label, day, onChange }: Props) {
  const t = useStrings()
  const hint = useId()
  const [text, setText] = useState(day ?? '')
  const given = text.trim()
  const wrong = given !== '' && !DAY.test(given)
  const commit = (): void => {
    if (!wrong && given !== (day ?? '')) onChange(given === '' ? null : given)
  }
  return (
    <label className="due-filter">
      {label}
      <input
        className="field"
        inputMode="numeric"
        placeholder="2025-12-31"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) commit()
        }}
      />
      {wrong && (
        <span className="note" id={hint} role="alert">
          {t.ledger.dayHint}
        </span>
      )}
    </label>
  )
}
