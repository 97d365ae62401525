// The columns of the document list; region, type and subject stand over the title, as wherever documents are listed.
import { Link } from 'react-router'
import type { DocumentSummary, ListedDocument } from '../../api/types.ts'
import type { Column } from '../../parts/data-table.tsx'
import { DocumentLead, DocumentLine } from '../../parts/document-line.tsx'
import { useStrings } from '../../strings/strings.ts'
import { dayWords } from '../../text/date.ts'

export function useDocumentColumns(): Column<ListedDocument>[] {
  const t = useStrings()
  const { column } = t.documents
  const count = (kind: 'targets' | 'deadlines' | 'responsibilities', letter: string) => ({
    key: kind,
    head: column[kind],
    look: 'number' as const,
    width: 64,
    cell: ({ id, counts }: DocumentSummary) =>
      counts[kind] === 0 ? (
        <span className="second">0</span>
      ) : (
        <Link to={`/documents/${encodeURIComponent(id)}?show=${letter}`}>{t.common.count(counts[kind])}</Link>
      ),
  })
  return [
    {
      key: 'title',
      head: column.title,
      look: 'main',
      cell: (document) => (
        <>
          <DocumentLead document={document} />
          <Link className="row-title" to={`/documents/${encodeURIComponent(document.id)}`}>
            {document.title}
          </Link>
          <div className="narrow-only">
            <DocumentLine document={document} />
          </div>
        </>
      ),
    },
    {
      key: 'issuer',
      head: column.issuer,
      look: 'wide',
      width: 200,
      cell: ({ issuers }) => issuers.join('、') || <span className="second">{t.reader.notStated}</span>,
    },
    {
      key: 'number',
      head: column.number,
      look: 'wide',
      width: 150,
      cell: ({ documentNumber }) => documentNumber ?? <span className="second">{t.reader.notStated}</span>,
    },
    {
      key: 'date',
      head: column.date,
      look: 'wide',
      width: 110,
      cell: ({ issuedOn }) =>
        issuedOn ? dayWords(issuedOn, t) : <span className="second">{t.reader.notStated}</span>,
    },
    count('targets', 't'),
    count('deadlines', 'd'),
    count('responsibilities', 'r'),
    {
      key: 'problems',
      head: column.problems,
      look: 'number wide',
      width: 64,
      cell: ({ id, problems }) =>
        problems === 0 ? (
          <span className="second">0</span>
        ) : (
          <Link to={`/documents/${encodeURIComponent(id)}?tab=problems`}>{t.common.count(problems)}</Link>
        ),
    },
  ]
}
