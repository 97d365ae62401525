// The columns of the ledger.
import type { Column } from '../../parts/data-table.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LeadAgencies, OtherAgencies } from '../../parts/task-agencies.tsx'
import { TaskName } from '../../parts/task-name.tsx'
import { TaskTerms } from '../../parts/task-terms.tsx'
import { useStrings } from '../../strings/strings.ts'
import type { GroupedTask } from './group-tasks.ts'
import { LightMark } from './light-mark.tsx'

interface Options {
  readonly today: string
  readonly titles: ReadonlyMap<string, string>
  readonly onOpen: (task: string) => void
}

export function useTaskColumns({ today, titles, onOpen }: Options): Column<GroupedTask>[] {
  const t = useStrings()
  const { column } = t.ledger
  return [
    {
      key: 'light',
      head: column.light,
      width: 76,
      cell: ({ task }) => <LightMark task={task} today={today} />,
    },
    {
      key: 'task',
      head: column.task,
      look: 'main',
      cell: ({ task }) => (
        <button
          type="button"
          className="from-text"
          onClick={(event) => {
            event.stopPropagation()
            onOpen(task.id)
          }}
        >
          <TaskName {...task} />
        </button>
      ),
    },
    {
      key: 'lead',
      head: column.lead,
      width: 220,
      cell: ({ task }) => <LeadAgencies task={task} />,
    },
    {
      key: 'others',
      head: column.others,
      look: 'wide',
      width: 300,
      cell: ({ task }) => <OtherAgencies task={task} />,
    },
    { key: 'due', head: column.due, width: 130, cell: ({ task }) => <TaskTerms task={task} /> },
    {
      key: 'document',
      head: column.document,
      look: 'wide',
      width: 200,
      cell: ({ task }) => (
        <FromText documentId={task.documentId} span={task.span}>
          {titles.get(task.documentId) ?? task.documentId}
        </FromText>
      ),
    },
  ]
}
