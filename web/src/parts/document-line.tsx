// What tells a document from the others of the same title: region, type and subject before it, issuer and date after it.
import type { DocumentSummary } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import { dayWords } from '../text/date.ts'
import './document-line.css'

type Told = Pick<
  DocumentSummary,
  'region' | 'type' | 'topics' | 'status' | 'issuers' | 'documentNumber' | 'issuedOn' | 'validity' | 'pages'
>

export function DocumentLead({ document }: { document: Told }) {
  const t = useStrings()
  const parts = [[document.region].flat().join('、'), document.type, document.topics[0]]
  return (
    <p className="document-lead">
      {parts.filter((part) => part).join(' | ')}
      {document.status === 'draft' && <span className="tag tag-draft">{t.common.status.draft}</span>}
      {(document.validity === '已失效' || document.validity === '已废止') && (
        <span className="tag tag-draft">{document.validity}</span>
      )}
    </p>
  )
}

export function DocumentLine({ document, file }: { document: Told; file?: string }) {
  const t = useStrings()
  const { issuers, documentNumber, issuedOn, pages } = document
  const parts = [
    issuers.length > 3 ? `${issuers.slice(0, 3).join('、')}等${issuers.length}家` : issuers.join('、'),
    documentNumber,
    issuedOn ? dayWords(issuedOn, t) : t.common.undated,
    file,
    pages ? t.common.pages(...pages) : null,
  ]
  return <p className="document-line">{parts.filter((part) => part).join(' · ')}</p>
}
