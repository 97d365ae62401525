// The documents that a file gave: what was found in each, its problems, and whose text it shares.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { recentDocuments } from '../../api/queries.ts'
import type { JobFile, ListedDocument } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'

const AT_FIRST = 3

export function Given({ file: { counts, documentIds } }: { file: JobFile }) {
  const t = useStrings()
  const [all, setAll] = useState(false)
  const { data } = useQuery(recentDocuments())
  const known = new Map(data?.items.map((one) => [one.id, one]))
  const shown = all ? documentIds : documentIds.slice(0, AT_FIRST)
  const more = documentIds.length - AT_FIRST
  return (
    <>
      {counts && (
        <span className="second">
          {[
            t.importing.documents(t.common.count(counts.documents)),
            t.importing.counts(
              t.common.count(counts.targets),
              t.common.count(counts.deadlines),
              t.common.count(counts.responsibilities),
            ),
            ...(counts.problems > 0 ? [t.importing.warnings(t.common.count(counts.problems))] : []),
          ].join(t.common.comma)}
        </span>
      )}
      <ul className="given">
        {shown.map((id) => (
          <GivenDocument key={id} id={id} known={known} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.importing.fold : t.importing.moreDocuments(more)}
        </button>
      )}
    </>
  )
}

function GivenDocument({ id, known }: { id: string; known: ReadonlyMap<string, ListedDocument> }) {
  const t = useStrings()
  const document = known.get(id)
  const address = `/documents/${encodeURIComponent(id)}`
  // Not among what was saved last: deleted, or of long ago; its page says which.
  if (!document)
    return (
      <li>
        <Link to={address}>{id}</Link>
      </li>
    )
  // Of those with the same title the file tells which.
  const twins = document.twins.map((id) => {
    const twin = known.get(id)
    return twin === undefined ? id : twin.title === document.title ? twin.source.file : `《${twin.title}》`
  })
  return (
    <li>
      <Link to={address}>{document.title}</Link>
      {document.problems > 0 && (
        <Link className="given-problems" to={`${address}?tab=problems`}>
          {t.importing.problems(t.common.count(document.problems))}
        </Link>
      )}
      {twins.length > 0 && <span className="tag">{t.importing.twin(twins.join(t.common.list))}</span>}
    </li>
  )
}
