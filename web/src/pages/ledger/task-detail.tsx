// One task beside the table: who has it in which role, until when, and the whole measure in its text.
import type { UseQueryResult } from '@tanstack/react-query'
import type { Responsibility } from '../../api/types.ts'
import { AgencyChips } from '../../parts/agency-chips.tsx'
import { ClauseView } from '../../parts/clause-view.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { useStrings } from '../../strings/strings.ts'
import { dateWords } from '../../text/date.ts'
import { useDocument } from '../../text/use-document.ts'
import { valueWords } from '../../text/value.ts'

export function TaskDetail({ answer }: { answer: UseQueryResult<Responsibility> }) {
  const t = useStrings()
  if (answer.data) return <Shown task={answer.data} />
  if (answer.error)
    return <LoadError error={answer.error} what={t.ledger.drawer} onRetry={() => void answer.refetch()} />
  return <p className="note">{t.common.loading}</p>
}

function Shown({ task }: { task: Responsibility }) {
  const t = useStrings()
  const { document } = useDocument(task.documentId)
  const terms = document?.detail.deadlines.filter(({ id }) => task.deadlineIds.includes(id)) ?? []
  const targets = document?.detail.targets.filter(({ id }) => task.targetIds.includes(id)) ?? []
  return (
    <div className="task-detail">
      <h2>{task.task || task.quote}</h2>
      <AgencyChips assignments={task.assignments} open={task.openList} all />
      <dl>
        <dt>{t.ledger.deadlines}</dt>
        <dd>
          {terms.length === 0 && <span className="second">{t.common.noDeadline}</span>}
          {terms.map((term) => (
            <span key={term.id} className="task-fact">
              <FromText documentId={task.documentId} span={term.span}>
                {term.expression}
              </FromText>{' '}
              <span className="second">{dateWords(term, t)}</span>
            </span>
          ))}
          {task.next && (
            <span className="task-fact second">{t.ledger.nextPeriod(task.next.period, task.next.due)}</span>
          )}
        </dd>
        {targets.length > 0 && (
          <>
            <dt>{t.ledger.targets}</dt>
            <dd>
              {targets.map((target) => (
                <span key={target.id} className="task-fact">
                  <FromText documentId={task.documentId} span={target.span}>
                    {target.indicator} {valueWords(target, t)}
                  </FromText>{' '}
                  <span className="second">
                    {target.year === null ? t.common.noYear : t.common.year(target.year)}
                  </span>
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <ClauseView documentId={task.documentId} span={task.measure ?? task.span} />
    </div>
  )
}
