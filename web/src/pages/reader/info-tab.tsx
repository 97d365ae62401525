// 信息: the document's own fields; what the text does not state is said to be so.
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useStrings } from '../../strings/strings.ts'
import { clauseAddress } from '../../text/place.ts'
import type { LaidOut } from '../../text/use-document.ts'

export function InfoTab({ document: { detail } }: { document: LaidOut }) {
  const t = useStrings()
  const { field } = t.reader
  const none = <span className="second">{t.reader.notStated}</span>
  const rows: { name: string; value: ReactNode }[] = [
    { name: field.title, value: detail.title },
    { name: field.issuers, value: detail.issuers.length > 0 ? detail.issuers.join('、') : none },
    { name: field.region, value: [detail.region].flat().join('、') },
    { name: field.level, value: t.common.level[detail.level] },
    { name: field.type, value: detail.type },
    { name: field.status, value: t.common.status[detail.status] },
    { name: field.validity, value: detail.validity },
    { name: field.documentNumber, value: detail.documentNumber ?? none },
    {
      name: field.issuedOn,
      value: detail.issuedOn ? (
        <>
          {detail.issuedOn} <span className="second">{t.reader.dateSource[detail.dateSource]}</span>
        </>
      ) : (
        none
      ),
    },
    { name: field.sourceUrl, value: detail.sourceUrl ? <OutsideLink address={detail.sourceUrl} /> : none },
    { name: field.source, value: detail.source.file },
    { name: field.pages, value: detail.pages ? t.common.pages(...detail.pages) : none },
    { name: field.topics, value: detail.topics.join('、') || none },
    {
      name: field.twins,
      value:
        detail.twins.length > 0
          ? detail.twins.map(({ id, title }) => (
              <Link key={id} to={`/documents/${encodeURIComponent(id)}`}>
                {title}
              </Link>
            ))
          : null,
    },
    { name: field.cites, value: detail.cites.length > 0 ? <Cites document={detail} /> : none },
  ]
  return (
    <dl className="info">
      {rows
        .filter(({ value }) => value !== null)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Only web addresses become links: what a text gives as its address may be anything. */
function OutsideLink({ address }: { address: string }) {
  if (!address.startsWith('https://') && !address.startsWith('http://')) return address
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {address}
    </a>
  )
}

function Cites({ document }: { document: LaidOut['detail'] }) {
  const t = useStrings()
  return (
    <ul className="cites">
      {document.cites.map((cite) => (
        <li key={cite.span.join('-')}>
          <span className="tag">{t.reader.cites[cite.relation]}</span>{' '}
          <Link className="from-text" to={clauseAddress(document.id, cite.span)}>
            《{cite.title}》
          </Link>{' '}
          {cite.documentId && cite.documentId !== document.id && (
            <Link to={`/documents/${encodeURIComponent(cite.documentId)}`}>{t.search.read}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}
