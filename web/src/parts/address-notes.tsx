// Said when the address holds values that mean nothing here; the page works with the nearest it knows.
import { useStrings } from '../strings/strings.ts'

interface Props {
  readonly wrong: readonly { readonly name: string; readonly given: string; readonly used: string }[]
}

export function AddressNotes({ wrong }: Props) {
  const t = useStrings()
  if (wrong.length === 0) return null
  return (
    <div className="address-notes" role="status">
      {wrong.map(({ name, given, used }) => (
        <p key={name}>{t.common.error.badAddress(name, given, used)}</p>
      ))}
    </div>
  )
}
