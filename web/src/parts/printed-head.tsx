// On paper only: what was asked, when it was printed and where it stands, so that a sheet can be followed back.
import { dayOf } from '../state/today.ts'
import { useStrings } from '../strings/strings.ts'
import { useFacetLabel } from './facet-label.ts'
import { FACETS, type Filters } from './facets.ts'

interface Props {
  readonly filters?: Filters
  /** Conditions in words beside the filters. */
  readonly more?: readonly string[]
}

export function PrintedHead({ filters = {}, more = [] }: Props) {
  const t = useStrings()
  const label = useFacetLabel()
  const chosen = FACETS.flatMap((name) => {
    const values = filters[name] ?? []
    const words = values.map((value) => label(name, { value })).join(t.common.list)
    return values.length === 0 ? [] : [`${t.search.facet[name]}${t.common.colon}${words}`]
  })
  const conditions = [...more, ...chosen]
  return (
    <div className="print-only printed-head">
      {conditions.length > 0 && <p>{conditions.join(t.common.semicolon)}</p>}
      <p>
        {t.common.printedOn(dayOf(Date.now()))}
        {t.common.semicolon}
        {readable(location.href)}
      </p>
    </div>
  )
}

const ESCAPED = /(?:%[0-9a-f]{2})+/gi

/** With its Chinese characters; what is no text stays as it is. */
const readable = (address: string): string =>
  address.replace(ESCAPED, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
