// The columns of responsibilities found: task, who leads, who else, by when, where it is written.
import { Link } from 'react-router'
import type { Task } from '../../api/deadlines.ts'
import type { Column } from '../../parts/data-table.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LeadAgencies, OtherAgencies } from '../../parts/task-agencies.tsx'
import { TaskName } from '../../parts/task-name.tsx'
import { TaskTerms } from '../../parts/task-terms.tsx'
import { useStrings } from '../../strings/strings.ts'
import { clauseAddress } from '../../text/place.ts'
import { useTitles } from '../ledger/use-titles.ts'

export function useDutyColumns(): Column<Task>[] {
  const t = useStrings()
  const titles = useTitles()
  const { column } = t.ledger
  return [
    {
      key: 'task',
      head: column.task,
      look: 'main',
      cell: (task) => (
        <FromText documentId={task.documentId} span={task.measure ?? task.span}>
          <TaskName {...task} />
        </FromText>
      ),
    },
    {
      key: 'lead',
      head: column.lead,
      width: 220,
      cell: (task) => <LeadAgencies task={task} />,
    },
    {
      key: 'others',
      head: column.others,
      look: 'wide',
      width: 300,
      cell: (task) => <OtherAgencies task={task} />,
    },
    {
      key: 'due',
      head: column.due,
      look: 'wide',
      width: 130,
      cell: (task) => <TaskTerms task={task} />,
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
