// Agencies in the order of the text: lead filled, support outlined, joint dashed, so that colour is not needed to tell.
import { useState } from 'react'
import { Link } from 'react-router'
import type { Assignment } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import './agency-chips.css'

interface Props {
  readonly assignments: readonly Assignment[]
  /** The text ends the list with 等. */
  readonly open: boolean
  /** All of them from the start. */
  readonly all?: boolean
}

const FIRST = 4

export function AgencyChips({ assignments, open, all: allFirst = false }: Props) {
  const t = useStrings()
  const [all, setAll] = useState(allFirst)
  const shown = all ? assignments : assignments.slice(0, FIRST)
  const rest = assignments.length - FIRST
  return (
    <span className="agencies">
      {shown.map(({ agency, agencyId, role }) => (
        <Link
          key={`${role} ${agency}`}
          className={`agency agency-${role}`}
          to={`/ledger?${new URLSearchParams({ agency: agencyId ?? agency })}`}
          title={`${t.common.role[role]}${t.common.colon}${agencyId ?? `${agency}（${t.ledger.unresolved}）`}`}
        >
          <span className="visually-hidden">{t.common.role[role]} </span>
          {agency}
        </Link>
      ))}
      {rest > 0 && !allFirst && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.common.less : `+${rest}`}
        </button>
      )}
      {open && <span className="note">{t.common.openList}</span>}
    </span>
  )
}
