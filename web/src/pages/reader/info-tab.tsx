// 信息: the document's own fields, each with its place in the text; what the text does not state is said to be so.
import { useQuery } from '@tanstack/react-query'
import { Fragment, type ReactNode, useMemo } from 'react'
import { Link } from 'react-router'
import { type DocumentField, documentEdits } from '../../api/document-changes.ts'
import type { Span } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { fieldPlaces } from '../../text/field-places.ts'
import { clauseAddress } from '../../text/place.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { EditField } from './edit-field.tsx'
import { editablesOf } from './editables.ts'
import { FileActions } from './file-actions.tsx'
import { JumpLink } from './jump-link.tsx'

export function InfoTab({ document }: { document: LaidOut }) {
  const t = useStrings()
  const { detail, text, removed } = document
  const { field } = t.reader
  const places = useMemo(() => fieldPlaces(detail, text, removed), [detail, text, removed])
  const editables = editablesOf(detail, t)
  const edits = useQuery(documentEdits(detail.id)).data?.items ?? []
  const none = <span className="second">{t.reader.notStated}</span>
  const rows: { name: string; value: ReactNode; edit?: DocumentField }[] = [
    { name: field.title, edit: 'title', value: <Stated place={places.title}>{detail.title}</Stated> },
    {
      name: field.issuers,
      edit: 'issuers',
      value:
        detail.issuers.length > 0
          ? detail.issuers.map((issuer, index) => (
              <Fragment key={issuer}>
                {index > 0 && <br />}
                <Stated place={places.issuers[index] ?? null}>{issuer}</Stated>
              </Fragment>
            ))
          : none,
    },
    { name: field.region, edit: 'region', value: [detail.region].flat().join('、') },
    { name: field.level, edit: 'level', value: t.common.level[detail.level] },
    { name: field.type, edit: 'type', value: detail.type },
    { name: field.status, edit: 'status', value: t.common.status[detail.status] },
    {
      name: field.validity,
      edit: 'validity',
      value: detail.validity === '未载明' ? none : <Stated place={places.validity}>{detail.validity}</Stated>,
    },
    {
      name: field.documentNumber,
      edit: 'documentNumber',
      value: detail.documentNumber ? (
        <Stated place={places.documentNumber}>{detail.documentNumber}</Stated>
      ) : (
        none
      ),
    },
    {
      name: field.issuedOn,
      edit: 'issuedOn',
      value: detail.issuedOn ? (
        detail.dateSource === 'text' ? (
          <Stated place={places.issuedOn}>{detail.issuedOn}</Stated>
        ) : (
          <>
            {detail.issuedOn} <span className="second">{t.reader.dateSource[detail.dateSource]}</span>
          </>
        )
      ) : (
        none
      ),
    },
    {
      name: field.sourceUrl,
      edit: 'sourceUrl',
      value: detail.sourceUrl ? <OutsideLink address={detail.sourceUrl} /> : none,
    },
    { name: field.source, value: detail.source.file },
    { name: field.pages, value: detail.pages ? t.common.pages(...detail.pages) : none },
    { name: field.topics, edit: 'topics', value: detail.topics.join('、') || none },
    {
      name: field.twins,
      value:
        detail.twins.length > 0 ? (
          <ul className="cites">
            {detail.twins.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/documents/${encodeURIComponent(id)}`}>{title}</Link>
              </li>
            ))}
          </ul>
        ) : null,
    },
    { name: field.cites, value: detail.cites.length > 0 ? <Cites document={detail} /> : none },
    {
      name: field.citedBy,
      value:
        detail.citedBy.length > 0 ? (
          <CitedBy document={detail} />
        ) : (
          <span className="second">{t.reader.noCitedBy}</span>
        ),
    },
  ]
  return (
    <>
      <dl className="info">
        {rows
          .filter(({ value }) => value !== null)
          .map(({ name, value, edit }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {edit ? (
                  <EditField
                    document={detail.id}
                    editable={editables[edit]}
                    edits={edits.filter((one) => one.field === edit)}
                  >
                    {value}
                  </EditField>
                ) : (
                  value
                )}
              </dd>
            </div>
          ))}
      </dl>
      <FileActions detail={detail} look="row" />
    </>
  )
}

/** A value with the way to where the text says it. */
function Stated({ place, children }: { place: Span | null; children: string }) {
  const t = useStrings()
  if (place === null)
    return (
      <>
        {children} <span className="note">{t.reader.notInText}</span>
      </>
    )
  return <JumpLink span={place}>{children}</JumpLink>
}

function CitedBy({ document }: { document: LaidOut['detail'] }) {
  const t = useStrings()
  return (
    <ul className="cites">
      {document.citedBy.map(({ id, title, relation, span }) => (
        <li key={id}>
          <span className="tag">{t.reader.cites[relation]}</span>{' '}
          <Link className="from-text" to={clauseAddress(id, span)}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
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
          <JumpLink span={cite.span}>《{cite.title}》</JumpLink>{' '}
          {cite.documentId && cite.documentId !== document.id && (
            <Link to={`/documents/${encodeURIComponent(cite.documentId)}`}>{t.search.read}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}
