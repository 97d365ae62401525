// What a task is: the heading it stands under and, where others share that heading, its own piece of it.
import type { Responsibility } from '../api/types.ts'
import './task-name.css'

export function TaskName({ task, part, quote }: Pick<Responsibility, 'task' | 'part' | 'quote'>) {
  return (
    <>
      {task || quote}
      {part && <span className="task-part">{part}</span>}
    </>
  )
}
