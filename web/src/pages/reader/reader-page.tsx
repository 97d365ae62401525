// 文档阅读: outline, text, and the records, problems and fields of one document.
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import { ApiError } from '../../api/errors.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { useDebounced } from '../../state/use-debounced.ts'
import { useStable } from '../../state/use-stable.ts'
import { useStrings } from '../../strings/strings.ts'
import { type LaidOut, useDocument } from '../../text/use-document.ts'
import { Outline } from './outline.tsx'
import { Panel } from './panel.tsx'
import { PrintedRecords } from './printed-records.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderHead } from './reader-head.tsx'
import { readerState } from './reader-state.ts'
import { rememberPlace } from './reading-place.ts'
import { Segments } from './segments.tsx'
import { SheetCard } from './sheet-card.tsx'
import { TextPane } from './text-pane.tsx'
import { useFind } from './use-find.ts'
import { usePlace } from './use-place.ts'
import { usePosition } from './use-position.ts'
import { type Folded, useReaderKeys } from './use-reader-keys.ts'
import './reader.css'

export function Page() {
  const t = useStrings()
  const { id = '' } = useParams()
  const { document, detail, error, retry } = useDocument(id)
  if (document) return <Reader key={id} document={document} gone={isGone(error)} />
  if (isGone(error)) return <Gone id={id} />
  if (error) return <LoadError error={error} what={t.reader.what} onRetry={retry} />
  return <p className="note reader-loading">{detail ? t.reader.nothingInView : t.common.loading}</p>
}

const isGone = (error: Error | null): boolean => error instanceof ApiError && error.status === 404

function Gone({ id }: { id: string }) {
  const t = useStrings()
  return (
    <div className="message-page" role="alert">
      <title>{`${t.reader.gone} · ${t.common.app}`}</title>
      <h1>{t.reader.gone}</h1>
      <p>
        {t.reader.goneHint} <Link to="/search">{t.shell.search}</Link>
      </p>
      <pre>{id}</pre>
    </div>
  )
}

export type Segment = 'outline' | 'text' | 'records'

function Reader({ document, gone }: { document: LaidOut; gone: boolean }) {
  const t = useStrings()
  const { query, change } = useUrlState()
  const { hash } = useLocation()
  const state = readerState(query)
  const pane = useRef<HTMLElement>(null)
  const [segment, setSegment] = useState<Segment>('text')
  const [folded, setFolded] = useState<Folded>({ left: false, right: false })
  const position = usePosition(pane)
  const find = useFind(document)
  const place = usePlace({ document, hash, pane, record: state.record, found: find.current })
  const top = useDebounced(position.top, 500)
  useEffect(() => {
    if (top !== null && top > 0) rememberPlace(document.detail.id, top)
  }, [document.detail.id, top])
  const overlays = useMemo(
    () => [...place.overlays, ...find.spans.map((span) => ({ name: 'find' as const, span }))],
    [place.overlays, find.spans],
  )
  const select = useStable((record: string | null): void => change({ rec: record }, 'replace'))
  const openClause = useStable((from: number): void => {
    setSegment('text')
    place.goTo(from)
  })
  const openRecord = useStable((record: string): void => {
    const entry = document.entries.find((one) => one.record.id === record)
    select(record)
    if (entry) openClause(entry.record.span[0])
  })
  const fold = (side: keyof Folded): void => setFolded((before) => ({ ...before, [side]: !before[side] }))
  useReaderKeys({ document, state, top: position.top, openRecord, select, fold })
  return (
    <div className="reader" data-segment={segment} data-left={!folded.left} data-right={!folded.right}>
      <ReaderHead document={document} />
      {gone && <p className="address-notes">{t.reader.deletedOpen}</p>}
      {place.lost && <p className="address-notes">{t.reader.clauseGone}</p>}
      <AddressNotes wrong={state.wrong} />
      <ReaderBar document={document} state={state} find={find} change={change} />
      <Segments value={segment} onChange={setSegment} />
      <div className="reader-grid">
        <Outline document={document} position={position} onOpen={openClause} />
        <TextPane
          pane={pane}
          document={document}
          state={state}
          overlays={overlays}
          position={position}
          onSelect={select}
        />
        <Panel
          document={document}
          state={state}
          position={position}
          change={change}
          onOpen={openRecord}
          onJump={openClause}
        />
      </div>
      <SheetCard
        document={document}
        record={segment === 'text' ? state.record : null}
        onClose={() => select(null)}
      />
      <PrintedRecords document={document} />
    </div>
  )
}
