// The pages one below the other, as wide as the pane; places of the text are gone to and told by the lines on them.
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useState } from 'react'
import { originalAddress, type PageLayout } from '../../../api/originals.ts'
import { openPopover } from '../../../parts/popover.tsx'
import { useStable } from '../../../state/use-stable.ts'
import { useWidth } from '../../../state/use-width.ts'
import { useStrings } from '../../../strings/strings.ts'
import { HereList } from '../here-list.tsx'
import { LETTER_OF_LOOK } from '../reader-state.ts'
import { lineAt, offsetBelow, type Place } from './boxes.ts'
import type { OriginalProps } from './original-pane.tsx'
import { type Mark, PdfPage } from './pdf-page.tsx'
import { Download, Unseen } from './unseen.tsx'
import { usePdf } from './use-pdf.ts'

const MARGIN = 16
/** Between the line on top, which lies over the pages, and what is gone to. */
const GAP = 12
const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const
const AS_WIDE = ZOOMS.indexOf(1)
const THIRD = 1 / 3

export function PdfPages({
  pane,
  handle,
  document,
  state,
  focus,
  start,
  layouts,
  onPosition,
  onSelect,
}: OriginalProps & { readonly layouts: readonly PageLayout[] }) {
  const t = useStrings()
  const words = t.reader.original
  const { opened, failed } = usePdf(originalAddress(document.detail.id), layouts)
  const inner = useWidth(pane) - 2 * MARGIN
  const [zoom, setZoom] = useState(AS_WIDE)
  const width = Math.max(120, Math.floor(inner * (ZOOMS[zoom] ?? 1)))
  const byNumber = useMemo(() => new Map(layouts.map((page) => [page.number, page])), [layouts])
  const shownKinds = state.shown.join('')
  const places = useMemo((): Place<Mark>[] => {
    const chosen = document.entries.find(({ record }) => record.id === state.record)?.record
    const marks = [...document.entries.map(({ record }) => record), ...document.doubts]
    const shown = marks.flatMap(({ id, span }): Place<Mark>[] => {
      const look = document.looks.get(id)
      return look && shownKinds.includes(LETTER_OF_LOOK[look.kind])
        ? [{ id: { record: id, look: look.kind }, span }]
        : []
    })
    // What is selected is marked, whatever else is shown.
    const hidden = chosen && !shown.some(({ id }) => id.record === chosen.id)
    return [
      ...(focus ? [{ id: { record: null, look: 'focus' as const }, span: focus }] : []),
      ...(hidden ? [{ id: { record: chosen.id, look: 'fact' as const }, span: chosen.span }] : []),
      ...shown,
    ]
  }, [document, focus, shownKinds, state.record])

  const goTo = useStable((offset: number, share: number): void => {
    const found = lineAt(layouts, offset)
    const sheet = found && pane.current?.querySelector(`[data-page="${found.page.number}"] .pdf-sheet`)
    if (!sheet || !pane.current) return
    const { top, height } = sheet.getBoundingClientRect()
    const own = pane.current.getBoundingClientRect()
    // The first line of a page is shown with what stands over it.
    const first = share === 0 && found.line === found.page.lines[0]
    const y = first
      ? (sheet.parentElement ?? sheet).getBoundingClientRect().top
      : top + (height * found.line.box[1]) / found.page.height
    pane.current.scrollTop += y - own.top - Math.max(barOf(pane.current), own.height * share)
  })
  useImperativeHandle(handle, () => ({ goTo }), [goTo])

  const placeOf = (record: string | null): number | null =>
    document.entries.find((one) => one.record.id === record)?.record.span[0] ??
    document.doubts.find(({ id }) => id === record)?.span[0] ??
    null
  // Once, when there are pages to scroll.
  const ready = opened !== null && inner > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the pages come, and only then
  useLayoutEffect(() => {
    if (!ready) return
    const named = placeOf(state.record) ?? focus?.[0]
    if (named === undefined || named === null) goTo(start, 0)
    else goTo(named, THIRD)
  }, [ready])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another record is selected, and only then
  useEffect(() => {
    const at = placeOf(state.record)
    if (at === null) return
    const box = pane.current?.querySelector('.pdf-box[data-selected="true"]')?.getBoundingClientRect()
    const own = pane.current?.getBoundingClientRect()
    if (!box || !own || box.top < own.top || box.bottom > own.bottom) goTo(at, THIRD)
  }, [state.record])

  useEffect(() => {
    const element = pane.current
    if (!element || !ready) return
    let frame = 0
    const measure = (): void => {
      frame = 0
      const own = element.getBoundingClientRect()
      const top = offsetAt(element, own.top + barOf(element), byNumber)
      const bottom = offsetAt(element, own.bottom, byNumber)
      if (top !== null) onPosition({ top, bottom: bottom ?? document.text.end })
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(measure)
    }
    element.addEventListener('scroll', later, { passive: true })
    measure()
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', later)
    }
  }, [pane, ready, byNumber, onPosition, document.text.end])

  const pick = (box: Element, records: readonly string[]): void => {
    const [only] = records
    if (records.length === 1 && only !== undefined) onSelect(only)
    else
      openPopover(
        box,
        t.reader.here(records.length),
        <HereList ids={records} document={document} selected={state.record} onSelect={onSelect} />,
      )
  }
  if (failed)
    return (
      <Unseen>
        <p>{words.broken}</p>
        <Download id={document.detail.id} />
      </Unseen>
    )
  if (!opened || inner <= 0)
    return (
      <Unseen>
        <p role="status">{words.opening}</p>
      </Unseen>
    )
  return (
    <>
      <div className="original-bar">
        {layouts.length === 0 && <span className="note">{words.noPlaces}</span>}
        <button
          type="button"
          className="plain-button"
          aria-label={words.zoomOut}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          −
        </button>
        <button
          type="button"
          className="plain-button"
          aria-label={words.zoomIn}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          ＋
        </button>
      </div>
      {opened.pages.map((page) => (
        <PdfPage
          key={page.number}
          pdf={opened.pdf}
          number={page.number}
          width={width}
          height={Math.round((width * page.height) / page.width)}
          layout={byNumber.get(page.number) ?? null}
          places={places}
          text={document.text}
          selected={state.record}
          root={pane}
          onPick={pick}
        />
      ))}
    </>
  )
}

const barOf = (pane: HTMLElement): number =>
  (pane.querySelector<HTMLElement>('.original-bar')?.offsetHeight ?? 0) + GAP

/** What of the text stands at a height of the window. */
function offsetAt(pane: HTMLElement, y: number, layouts: ReadonlyMap<number, PageLayout>): number | null {
  for (const figure of pane.querySelectorAll<HTMLElement>('.pdf-page')) {
    const sheet = figure.querySelector('.pdf-sheet')?.getBoundingClientRect()
    const page = layouts.get(Number(figure.dataset.page))
    if (!sheet || !page || sheet.bottom < y) continue
    const found = offsetBelow(page, ((y - sheet.top) / sheet.height) * page.height)
    if (found !== null) return found
  }
  return null
}
