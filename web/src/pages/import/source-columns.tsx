// The columns of the list of files: name with what is the same, format, size, when, what came of it, what can be done.
import { Link } from 'react-router'
import type { HeldFile } from '../../api/library.ts'
import type { Column } from '../../parts/data-table.tsx'
import { minuteInChina } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'
import { formatOf } from './format.ts'
import { documentsOfSource } from './problem-place.ts'
import { SourceActions } from './source-actions.tsx'

/** The one document, or the list of them. */
export const heldFileAddress = ({ id, documents, first }: HeldFile): string =>
  first && documents === 1 ? `/documents/${encodeURIComponent(first.id)}` : documentsOfSource(id)

export function useSourceColumns(): Column<HeldFile>[] {
  const t = useStrings()
  const words = t.importing.sources
  const { column } = words
  /** On a phone there are no heads to tell what is counted. */
  const counted = (what: string, n: number) => (
    <span className={n === 0 ? 'second' : undefined}>
      <span className="narrow-only">{what} </span>
      {t.common.count(n)}
    </span>
  )
  return [
    {
      key: 'name',
      head: column.name,
      look: 'main',
      cell: (file) => (
        <>
          <Link className="held-name" to={heldFileAddress(file)}>
            {file.name}
          </Link>
          {file.documents === 1 && file.first && <p className="note held-title">{file.first.title}</p>}
          <Same file={file} />
        </>
      ),
    },
    {
      key: 'format',
      head: column.format,
      width: 72,
      cell: ({ mediaType }) => formatOf(mediaType),
    },
    {
      key: 'size',
      head: column.size,
      look: 'number',
      width: 92,
      cell: ({ bytes }) =>
        bytes === null ? <span className="second">{words.notKept}</span> : t.importing.size(bytes),
    },
    {
      key: 'when',
      head: column.when,
      width: 150,
      cell: ({ createdAt, savedAt }) => {
        const [first, last] = [minuteInChina(createdAt), minuteInChina(savedAt)]
        return (
          <>
            {first}
            {last !== first && <p className="note">{words.reread(last)}</p>}
          </>
        )
      },
    },
    {
      key: 'documents',
      head: column.documents,
      look: 'number',
      width: 72,
      cell: (file) =>
        file.documents === 0 ? (
          counted(column.documents, 0)
        ) : (
          <Link to={heldFileAddress(file)} aria-label={words.of(column.documents, file.name)}>
            {counted(column.documents, file.documents)}
          </Link>
        ),
    },
    {
      key: 'problems',
      head: column.problems,
      look: 'number',
      width: 72,
      cell: ({ id, name, problems }) =>
        problems === 0 ? (
          counted(column.problems, 0)
        ) : (
          <Link
            to={`/import?${new URLSearchParams({ tab: 'problems', source: id })}`}
            aria-label={words.of(column.problems, name)}
          >
            {counted(column.problems, problems)}
          </Link>
        ),
    },
    {
      key: 'actions',
      head: column.actions,
      width: 216,
      cell: (file) => <SourceActions file={file} address={heldFileAddress(file)} />,
    },
  ]
}

const SAME_SHOWN = 3

function Same({ file: { name, sameBytes, sameText } }: { file: HeldFile }) {
  const t = useStrings()
  const words = t.importing.sources
  return (
    <>
      {sameText.length > 0 && (
        <p className="note">
          {words.sameText}
          {sameText.slice(0, SAME_SHOWN).map((other, at) => (
            <span key={other.id}>
              {at > 0 && t.common.list}
              <Link to={`/import?${new URLSearchParams({ tab: 'sources', name: other.name })}`}>
                {other.name}
              </Link>
              {other.documents > 1 && ` (${words.sameTextOf(t.common.count(other.documents))})`}
            </span>
          ))}
          {sameText.length > SAME_SHOWN && words.moreSame(sameText.length)}
        </p>
      )}
      {sameBytes.length > 0 && (
        <p className="note">
          {words.sameBytes(
            sameBytes
              .filter((one) => one !== name)
              .slice(0, SAME_SHOWN)
              .join(t.common.list),
          )}
        </p>
      )}
    </>
  )
}
