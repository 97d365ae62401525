// Who leads a task, and who else takes part: cells of the ledger and of tasks found.
import type { ReactNode } from 'react'
import type { Task } from '../api/deadlines.ts'
import type { Assignment } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import { AgencyChips } from './agency-chips.tsx'

const withRole = ({ assignments }: Task, ...roles: Assignment['role'][]): Assignment[] =>
  assignments.filter(({ role }) => roles.includes(role))

export function LeadAgencies({ task }: { task: Task }): ReactNode {
  const { noLead } = useStrings().common
  const leads = withRole(task, 'lead')
  return leads.length > 0 ? (
    <AgencyChips assignments={leads} open={false} />
  ) : (
    <span className="second">{noLead}</span>
  )
}

export const OtherAgencies = ({ task }: { task: Task }): ReactNode => (
  <AgencyChips assignments={withRole(task, 'support', 'joint')} open={task.openList} />
)
