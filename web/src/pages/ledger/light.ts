// The light of a task. Only a followed task may turn red: a first day with thousands of red rows teaches to ignore red.
import type { Responsibility } from '../../api/types.ts'

export type Light = 'overdue' | 'soon' | 'passed' | 'none'

type Lit = Pick<Responsibility, 'status' | 'owner' | 'due' | 'dueDate' | 'overdue'>

const SOON_DAYS = 30
const DAY_MS = 86_400_000

/** Somebody gave it a status, a person or a date of its own. */
export const isFollowed = ({ status, owner, due }: Lit): boolean =>
  status !== 'not-started' || owner !== null || due !== null

export function lightOf(task: Lit, today: string): Light {
  if (task.overdue) return isFollowed(task) ? 'overdue' : 'passed'
  const day = task.due ?? task.dueDate
  if (day === null || task.status === 'done' || task.status === 'cancelled') return 'none'
  const left = (Date.parse(day) - Date.parse(today)) / DAY_MS
  return left >= 0 && left <= SOON_DAYS ? 'soon' : 'none'
}
