// The clause that the address names, opened in the text: centred, highlighted, kept in view while the text settles.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import type { Span } from '../../api/types.ts'
import type { Overlay } from '../../text/overlay.ts'
import { parsePlace } from '../../text/place.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { lastRead } from './reading-place.ts'

interface Options {
  readonly document: LaidOut
  readonly hash: string
  readonly pane: RefObject<HTMLElement | null>
  readonly record: string | null
  readonly found: Span | null
}

export interface OpenPlace {
  readonly overlays: readonly Overlay[]
  /** The address names a place outside this text. */
  readonly lost: boolean
  /** The clause that the address names. */
  readonly span: Span | null
  readonly goTo: (offset: number, share?: number) => void
}

export function usePlace({ document, hash, pane, record, found }: Options): OpenPlace {
  const { start, end } = document.text
  const place = useMemo(() => parsePlace(hash), [hash])
  const lost = place.span !== null && (place.span[0] < start || place.span[1] > end)
  const span = lost ? null : place.span
  const goTo = useCallback((offset: number, share?: number) => scrollTo(pane.current, offset, share), [pane])

  // Layout, not effect: the reader must not see the beginning of the text first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per address, not again when answers are refreshed
  useLayoutEffect(() => {
    const entry = document.entries.find((one) => one.record.id === record)
    const read = lastRead(document.detail.id)
    if (span) goTo(span[0])
    else if (entry) goTo(entry.record.span[0])
    else if (read !== null && read > start) scrollTo(pane.current, read, TOP)
  }, [hash])
  useEffect(() => {
    if (found) goTo(found[0])
  }, [found, goTo])

  const overlays = useMemo(
    (): Overlay[] => [
      ...(span ? [{ name: 'focus' as const, span }] : []),
      ...place.marks.map((mark) => ({ name: 'hit' as const, span: mark })),
      ...(found ? [{ name: 'found' as const, span: found }] : []),
    ],
    [span, place, found],
  )
  return { overlays, lost, span, goTo }
}

const SETTLING_FRAMES = 6
/** Where in the height of the pane a place is put: a clause with some lines before it, or the first line in view. */
const THIRD = 1 / 3
const TOP = 0
/** The line with the path lies over the top of the text. */
const PATH_HEIGHT = 28

/** What comes into view takes its true size, so it is done again for some frames. */
function scrollTo(pane: HTMLElement | null, offset: number, share = THIRD, frames = SETTLING_FRAMES): void {
  if (!pane) return
  const target = elementAt(pane, offset)
  if (!target) return
  const box = pane.getBoundingClientRect()
  const off = target.getBoundingClientRect().top - (box.top + Math.max(PATH_HEIGHT, box.height * share))
  if (Math.abs(off) > 2) pane.scrollTop += off
  if (frames > 0) requestAnimationFrame(() => scrollTo(pane, offset, share, frames - 1))
}

function elementAt(pane: HTMLElement, offset: number): Element | undefined {
  const block = [...pane.querySelectorAll<HTMLElement>('.block')].findLast(
    ({ dataset }) => Number(dataset.from) <= offset,
  )
  const pieces = [...(block?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
  return pieces.findLast(({ dataset }) => Number(dataset.at) <= offset) ?? block
}
