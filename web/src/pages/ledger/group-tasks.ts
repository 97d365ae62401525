// Tasks under their agencies: where a lead is named under the leads, else under everyone who has it jointly.
import type { Task } from '../../api/deadlines.ts'
import type { Assignment } from '../../api/types.ts'

import { timeGroupKey, timeGroupOf, timeOrder } from './group-by-time.ts'

export interface GroupedTask {
  readonly key: string
  readonly group: string
  readonly task: Task
}

export interface RoleCounts {
  lead: number
  support: number
  joint: number
}

const nameOf = ({ agency, agencyId }: Assignment): string => agencyId ?? agency

/** The agencies that answer for a task. */
export function answerable({ assignments }: Pick<Task, 'assignments'>): string[] {
  const leads = assignments.filter(({ role }) => role === 'lead')
  return [...new Set((leads.length > 0 ? leads : assignments).map(nameOf))]
}

/** `only`: agencies that were asked for; a task stands under those of them that it names, in whatever role. */
export function byAgency(tasks: readonly Task[], only: readonly string[]): GroupedTask[] {
  const groups = new Map<string, Task[]>()
  for (const task of tasks) {
    const named = task.assignments.map(nameOf)
    const under = only.length > 0 ? only.filter((one) => named.includes(one)) : answerable(task)
    for (const agency of under.length > 0 ? under : answerable(task)) {
      const group = groups.get(agency)
      if (group) group.push(task)
      else groups.set(agency, [task])
    }
  }
  return [...groups]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([group, own]) => own.map((task) => ({ key: `${group} ${task.id}`, group, task })))
}

/** By when they fall due; the key of a group tells how exactly: `month 2025-06`, `year 2025`, `none`. */
export function byTime(tasks: readonly Task[]): GroupedTask[] {
  const timed = tasks.map((task) => ({ task, time: timeGroupOf(task) }))
  return timed
    .sort((a, b) =>
      timeOrder(a.time) < timeOrder(b.time) ? -1 : timeOrder(a.time) > timeOrder(b.time) ? 1 : 0,
    )
    .map(({ task, time }) => ({ key: task.id, group: timeGroupKey(time), task }))
}

/** In how many of the rows under it a group's agency has each role; a row counts once, in the first role it has there. */
export function roleCounts(rows: readonly GroupedTask[]): Map<string, RoleCounts> {
  const counts = new Map<string, RoleCounts>()
  for (const { group, task } of rows) {
    const role = task.assignments.find((one) => nameOf(one) === group)?.role
    if (role === undefined) continue
    const own = counts.get(group) ?? { lead: 0, support: 0, joint: 0 }
    own[role]++
    counts.set(group, own)
  }
  return counts
}
