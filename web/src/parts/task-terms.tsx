// The time limits of a task as its text writes them, each once and linked to the first place that writes it so; a year is never
// turned into a day.
import type { Task } from '../api/deadlines.ts'
import { useStrings } from '../strings/strings.ts'
import { FromText } from './from-text.tsx'
import './task-terms.css'

export function TaskTerms({ task: { terms, documentId } }: { task: Task }) {
  const t = useStrings()
  if (terms.length === 0) return <span className="second">{t.common.noDeadline}</span>
  const unique = terms.filter(
    ({ expression }, at) => terms.findIndex((one) => one.expression === expression) === at,
  )
  return (
    <span className="terms">
      {unique.map(({ id, expression, span }) => (
        <FromText key={id} documentId={documentId} span={span}>
          {expression}
        </FromText>
      ))}
    </span>
  )
}
