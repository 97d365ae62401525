// The columns of the list of problems: how grave, what, in which document, and the way to the place.
import { Link } from 'react-router'
import type { Problem } from '../../api/library.ts'
import type { Column } from '../../parts/data-table.tsx'
import { useStrings } from '../../strings/strings.ts'
import { documentsOfSource, type ListedProblem, problemAddress } from './problem-place.ts'

const SPACES = /\s+/g
/** Between a heading and its page on a page of contents. */
const LEADERS = /[.…·]{4,}/g
const WORD = /[\p{L}\p{N}]/u
const SHOWN = 60

export function useProblemColumns(): Column<ListedProblem>[] {
  const t = useStrings()
  const words = t.importing.allProblems
  return [
    {
      key: 'severity',
      head: words.column.severity,
      width: 92,
      cell: ({ severity, stage }) => (
        <>
          <span className={`tag severity-${severity}`}>{t.common.severity[severity]}</span>{' '}
          <span className="note">{t.common.stage[stage]}</span>
        </>
      ),
    },
    {
      key: 'problem',
      head: words.column.problem,
      look: 'main',
      cell: (problem) => <What problem={problem} />,
    },
    { key: 'file', head: words.column.file, width: 320, cell: (problem) => <Where problem={problem} /> },
    {
      key: 'place',
      head: words.column.place,
      width: 112,
      cell: (problem) => (
        <Link className="see-place" to={problemAddress(problem)}>
          {seeWords(problem, words)}
        </Link>
      ),
    },
  ]
}

function seeWords(
  { span, place }: Problem,
  words: ReturnType<typeof useStrings>['importing']['allProblems'],
): string {
  if (place === null || span === undefined) return words.seeDocument
  return place.inside ? words.see : words.seeNear
}

/** What it says, and the characters it is about where the words do not hold them. */
function What({ problem: { message, quote } }: { problem: Problem }) {
  const t = useStrings()
  const text = (quote ?? '').replaceAll(LEADERS, '… ').replaceAll(SPACES, ' ').trim()
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
  return (
    <>
      {message}
      {WORD.test(text) && !message.includes(text) && (
        <p className="second problem-quote">{t.common.quote(short)}</p>
      )}
    </>
  )
}

function Where({ problem: { documentId, place, file, sourceId, span } }: { problem: Problem }) {
  const words = useStrings().importing.allProblems
  if (documentId !== null)
    return (
      <>
        {place?.title ?? documentId}
        <p className="note problem-file">{file}</p>
      </>
    )
  return (
    <>
      <Link to={documentsOfSource(sourceId)}>{file}</Link>
      <p className="note">{span === undefined ? words.whole : place?.inside ? place.title : words.outside}</p>
    </>
  )
}
