// Time limits as rows: when, as the text says it and what day that is; what is to be done by then; where it is written.
import { Link } from 'react-router'
import type { ListedDeadline } from '../api/types.ts'
import { useTitles } from '../pages/ledger/use-titles.ts'
import { useStrings } from '../strings/strings.ts'
import { dayWords } from '../text/date.ts'
import { clauseAddress } from '../text/place.ts'
import { type Column, DataTable } from './data-table.tsx'
import { FromText } from './from-text.tsx'

interface Props {
  readonly rows: readonly ListedDeadline[]
  readonly total?: number | undefined
  /** The day on which one falls due in the span of days shown. */
  readonly dueOf?: (deadline: ListedDeadline) => string | null
}

export function DeadlineTable({ rows, total, dueOf = ({ dueDate }) => dueDate }: Props) {
  const t = useStrings()
  const columns = useColumns(dueOf)
  return (
    <DataTable
      caption={t.search.kinds.deadlines}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      total={total}
    />
  )
}

function useColumns(dueOf: (deadline: ListedDeadline) => string | null): Column<ListedDeadline>[] {
  const t = useStrings()
  const titles = useTitles()
  const { column } = t.search.limits
  const last = (deadline: ListedDeadline): string => {
    const due = dueOf(deadline)
    return due === null ? t.search.limits.noDay : dayWords(due, t)
  }
  return [
    {
      key: 'when',
      head: column.when,
      width: 150,
      cell: (deadline) => (
        <>
          <FromText documentId={deadline.documentId} span={deadline.span}>
            {deadline.expression}
          </FromText>
          <div className="note">{last(deadline)}</div>
        </>
      ),
    },
    {
      key: 'clause',
      head: column.clause,
      look: 'main',
      cell: ({ documentId, clause, span, clauseText, expression }) => (
        <FromText documentId={documentId} span={clause ?? span}>
          {clauseText ?? expression}
        </FromText>
      ),
    },
    {
      key: 'region',
      head: column.region,
      look: 'wide',
      width: 110,
      cell: ({ region }) => [region].flat().join('、'),
    },
    {
      key: 'document',
      head: column.document,
      look: 'wide',
      width: 240,
      cell: ({ documentId, span }) => (
        <Link to={clauseAddress(documentId, span)}>{titles.get(documentId) ?? documentId}</Link>
      ),
    },
  ]
}
