// 问题: what the stages were not sure of, each jumping to its place.
import { useEffect, useRef } from 'react'
import type { Diagnostic } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { problemId } from '../../text/doubts.ts'
import { readableQuote } from '../../text/readable-quote.ts'
import type { LaidOut } from '../../text/use-document.ts'

interface Props {
  readonly document: LaidOut
  readonly selected: string | null
  readonly onJump: (problem: string, offset: number) => void
}

const SHOWN_QUOTE = 80

export function ProblemList({ document, selected, onJump }: Props) {
  const t = useStrings()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) list.current?.querySelector('[data-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const { diagnostics } = document.detail
  if (diagnostics.length === 0) return <p className="empty-tab">{t.reader.noProblems}</p>
  const stages = [...new Set(diagnostics.map(({ stage }) => stage))]
  return (
    <div className="problems" ref={list}>
      {stages.map((stage) => {
        const own = diagnostics.filter((one) => one.stage === stage)
        return (
          <section key={stage}>
            <h3>
              {t.common.stage[stage]} <span className="note">{t.reader.severityCount(own.length)}</span>
            </h3>
            <ul>
              {own.map((problem) => (
                <li
                  key={`${problem.message} ${problem.span?.join('-')}`}
                  data-severity={problem.severity}
                  data-selected={selected !== null && problemId(problem) === selected}
                >
                  <Problem problem={problem} document={document} onJump={onJump} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Problem({ problem, document, onJump }: Omit<Props, 'selected'> & { problem: Diagnostic }) {
  const t = useStrings()
  const { span } = problem
  const id = problemId(problem)
  const quote = span ? readableQuote(document, span) : ''
  return (
    <>
      <p>
        <span className="tag">{t.common.severity[problem.severity]}</span> {problem.message}
      </p>
      {span && id !== null && (
        <button type="button" className="card-quote from-text" onClick={() => onJump(id, span[0])}>
          {quote.length > SHOWN_QUOTE ? `${quote.slice(0, SHOWN_QUOTE)}…` : quote || t.reader.jump}
        </button>
      )}
    </>
  )
}
