// 文档阅读: outline, text, and the records, problems and fields of one document.
import { useQuery } from '@tanstack/react-query'
import {
  type CSSProperties,
  lazy,
  Suspense,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLocation, useParams } from 'react-router'
import { ApiError } from '../../api/errors.ts'
import { documentDetail } from '../../api/queries.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { useDebounced } from '../../state/use-debounced.ts'
import { useStable } from '../../state/use-stable.ts'
import { useStrings } from '../../strings/strings.ts'
import { isDoubt } from '../../text/doubts.ts'
import { type LaidOut, useDocument } from '../../text/use-document.ts'
import { Gone, Opening } from './not-shown.tsx'
import type { OriginalHandle } from './original/original-pane.tsx'
import { Outline } from './outline.tsx'
import { Panel } from './panel.tsx'
import { PrintedRecords } from './printed-records.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderHead } from './reader-head.tsx'
import { readerState, switched, type View } from './reader-state.ts'
import { rememberPlace } from './reading-place.ts'
import { Segments } from './segments.tsx'
import { SheetCard } from './sheet-card.tsx'
import { useSideBySide } from './side-by-side.ts'
import { Splitter } from './splitter.tsx'
import { TextPane } from './text-pane.tsx'
import { type Columns, useColumns } from './use-columns.ts'
import { useFind } from './use-find.ts'
import { usePlace } from './use-place.ts'
import { type Position, usePosition } from './use-position.ts'
import { type Folded, useReaderKeys } from './use-reader-keys.ts'
import './reader.css'

/** With the code that draws PDF pages. */
const OriginalPane = lazy(async () => {
  const loaded = await import('./original/original-pane.tsx')
  return { default: loaded.OriginalPane }
})

export function Page() {
  const t = useStrings()
  const { id = '' } = useParams()
  const { document, detail, error, retry } = useDocument(id)
  // So that a document deleted while it is read is told as such.
  useQuery({ ...documentDetail(id), refetchInterval: LOOK_AGAIN_MS })
  if (document) return <Reader key={id} document={document} gone={isGone(error)} />
  if (isGone(error)) return <Gone id={id} said={error?.message ?? ''} />
  if (error) return <LoadError error={error} what={t.reader.what} onRetry={retry} />
  return <Opening title={detail?.title ?? null} />
}

const LOOK_AGAIN_MS = 60_000

const isGone = (error: Error | null): boolean => error instanceof ApiError && error.status === 404

export type Segment = 'outline' | 'text' | 'records'

function Reader({ document, gone }: { document: LaidOut; gone: boolean }) {
  const t = useStrings()
  const { query, change } = useUrlState()
  const { hash } = useLocation()
  // Scrolling draws this page again and again: what it does not change stays the same, so that bars and head are not drawn too.
  const state = useMemo(() => readerState(query), [query])
  const pane = useRef<HTMLElement>(null)
  const [segment, setSegment] = useState<Segment>('text')
  const both = state.view === 'both'
  // Two pages of text beside each other need the room of the outline.
  const [folded, setFolded] = useState<Folded>({ left: both, right: false })
  const { columns, resize } = useColumns()
  const original = useRef<HTMLElement>(null)
  const handle = useRef<OriginalHandle>(null)
  const middle = useRef<HTMLDivElement>(null)
  const side = useSideBySide({ middle, text: pane, original, handle }, both)
  const inText = usePosition(pane)
  const [inOriginal, setInOriginal] = useState<Position | null>(null)
  const position = state.view === 'original' && inOriginal ? inOriginal : inText
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
  const select = useStable((record: string | null): void =>
    change(
      // What is listed in another tab than the one that is open opens that tab.
      record === null ? { rec: null } : { rec: record, tab: isDoubt(record) ? 'problems' : null },
      'replace',
    ),
  )
  const openClause = useStable((from: number): void => {
    setSegment('text')
    side.letGo()
    place.goTo(from)
    handle.current?.goTo(from, 1 / 3)
  })
  /** On the original: the text follows, the original stays under the hand. */
  const pickOnPage = useStable((record: string): void => {
    const look = document.looks.get(record)
    side.letGo()
    select(record)
    if (look) place.goTo(look.start)
  })
  const seen = useStable((now: Position): void => {
    side.follow(now)
    startTransition(() => setInOriginal(now))
  })
  const shownBefore = useRef(state.view)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the view changes, and only then
  useLayoutEffect(() => {
    const before = shownBefore.current
    shownBefore.current = state.view
    if (before === state.view) return
    setFolded((now) => ({ ...now, left: both }))
    // What was not shown stands at its beginning.
    if (before === 'original' && inOriginal) place.goTo(inOriginal.top, 0)
  }, [state.view])
  const openRecord = useStable((record: string): void => {
    const entry = document.entries.find((one) => one.record.id === record)
    select(record)
    if (entry) openClause(entry.record.span[0])
  })
  const openProblem = useStable((problem: string, from: number): void => {
    // A place that is asked for by name is marked, whatever is shown else.
    if (document.looks.has(problem) && !state.shown.includes('s'))
      change({ rec: problem, show: switched(state.shown, 's') }, 'replace')
    else change({ rec: problem }, 'replace')
    openClause(from)
  })
  const fold = useStable((side: keyof Folded): void =>
    setFolded((before) => ({ ...before, [side]: !before[side] })),
  )
  const look = useStable((view: View): void => change({ view: view === 'text' ? null : view }, 'replace'))
  useReaderKeys({ document, state, top: position.top, openRecord, select, fold, look })
  return (
    <div
      className="reader"
      data-segment={segment}
      data-left={!folded.left}
      data-right={!folded.right}
      style={widthsOf(columns)}
    >
      <ReaderHead document={document} />
      {gone && <p className="address-notes">{t.reader.deletedOpen}</p>}
      {place.lost && <p className="address-notes">{t.reader.clauseGone}</p>}
      <AddressNotes wrong={state.wrong} />
      <ReaderBar document={document} state={state} find={find} folded={folded} fold={fold} change={change} />
      <Segments value={segment} onChange={setSegment} />
      <div className="reader-grid">
        <Outline document={document} position={position} onOpen={openClause} />
        <Splitter side="left" width={columns.left} onResize={resize} />
        <div className="middle" ref={middle} data-view={state.view}>
          {state.view !== 'text' && (
            <Suspense fallback={<p className="original-pane note">{t.reader.original.opening}</p>}>
              <OriginalPane
                pane={original}
                handle={handle}
                document={document}
                state={state}
                focus={place.span}
                start={inText.top}
                onPosition={seen}
                onSelect={pickOnPage}
              />
            </Suspense>
          )}
          <TextPane
            pane={pane}
            document={document}
            state={state}
            overlays={overlays}
            position={position}
            onSelect={select}
          />
        </div>
        <Splitter side="right" width={columns.right} onResize={resize} />
        <Panel
          document={document}
          state={state}
          position={position}
          change={change}
          onOpen={openRecord}
          onJump={openProblem}
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

/** Custom properties are no part of React's own type for styles. */
function widthsOf({ left, right }: Columns): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--left': `${left}px`,
    '--right': `${right}px`,
  }
  return style
}
