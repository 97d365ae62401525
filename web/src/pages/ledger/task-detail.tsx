// One task beside the table: who has it in which role, until when, and the whole measure in its text.
import type { UseQueryResult } from '@tanstack/react-query'
import { Fragment, useMemo } from 'react'
import type { Responsibility } from '../../api/types.ts'
import { AgencyChips } from '../../parts/agency-chips.tsx'
import { ClauseView } from '../../parts/clause-view.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { TaskName } from '../../parts/task-name.tsx'
import { useStrings } from '../../strings/strings.ts'
import { dateWords } from '../../text/date.ts'
import { documentRulePlaces } from '../../text/document-rules.ts'
import { readableQuote } from '../../text/readable-quote.ts'
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
  const lastRole = task.assignments.at(-1)?.role
  const rules = useMemo(
    () => (document ? documentRulePlaces(document.text, document.removed) : []),
    [document],
  )
  const targets = document?.detail.targets.filter(({ id }) => task.targetIds.includes(id)) ?? []
  return (
    <div className="task-detail">
      <h2>
        <TaskName {...task} />
      </h2>
      <dl>
        {(['lead', 'support', 'joint'] as const).map((role) => {
          const own = task.assignments.filter((one) => one.role === role)
          if (own.length === 0 && role !== 'lead') return null
          return (
            <Fragment key={role}>
              <dt>{t.common.role[role]}</dt>
              <dd>
                {own.length > 0 ? (
                  <AgencyChips assignments={own} open={task.openList && role === lastRole} all />
                ) : (
                  <span className="second">{t.common.noLead}</span>
                )}
              </dd>
            </Fragment>
          )
        })}
        {rules.length > 0 && (
          <>
            <dt>{t.ledger.documentRule}</dt>
            <dd>
              {rules.map(([from, to]) => (
                <span key={from} className="task-fact">
                  <FromText documentId={task.documentId} span={[from, to]}>
                    {document && readableQuote(document, [from, to])}
                  </FromText>
                </span>
              ))}
              <span className="note">{t.ledger.documentRuleHint}</span>
            </dd>
          </>
        )}
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
