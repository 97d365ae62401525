// 并排: the pane that the reader's hand is on leads, the other shows the same place.
import { type RefObject, useEffect, useRef } from 'react'
import type { OriginalHandle } from './original/original-pane.tsx'
import type { Position } from './use-position.ts'

const HANDS = ['pointerover', 'pointerdown', 'wheel', 'touchstart', 'keydown'] as const
/** The line with the path lies over the top of the text. */
const PATH_HEIGHT = 30

interface Panes {
  /** What holds both; the original comes later than the text. */
  readonly middle: RefObject<HTMLElement | null>
  readonly text: RefObject<HTMLElement | null>
  readonly original: RefObject<HTMLElement | null>
  readonly handle: RefObject<OriginalHandle | null>
}

export interface SideBySide {
  /** Nobody leads until a hand is on a pane again: a place was gone to in both. */
  readonly letGo: () => void
  /** Of the original, as it is scrolled. */
  readonly follow: (position: Position) => void
}

export function useSideBySide({ middle, text, original, handle }: Panes, on: boolean): SideBySide {
  const leader = useRef<'text' | 'original' | null>(null)
  useEffect(() => {
    if (!on) return
    const stop = new AbortController()
    const lead = ({ target }: Event): void => {
      if (!(target instanceof Node)) return
      if (text.current?.contains(target)) leader.current = 'text'
      else if (original.current?.contains(target)) leader.current = 'original'
    }
    for (const hand of HANDS)
      middle.current?.addEventListener(hand, lead, { passive: true, signal: stop.signal })
    let frame = 0
    const scrolled = (): void => {
      if (leader.current !== 'text') return
      frame ||= requestAnimationFrame(() => {
        frame = 0
        if (text.current) handle.current?.goTo(placeAtTop(text.current), 0)
      })
    }
    text.current?.addEventListener('scroll', scrolled, { passive: true, signal: stop.signal })
    return () => {
      stop.abort()
      cancelAnimationFrame(frame)
    }
  }, [middle, text, original, handle, on])
  return {
    letGo: () => {
      leader.current = null
    },
    follow: ({ top }) => {
      if (on && leader.current === 'original' && text.current) bringToTop(text.current, top)
    },
  }
}

/** Between the beginning and the end of a paragraph, by how much of its height is out of view. */
function placeAtTop(pane: HTMLElement): number {
  const y = pane.getBoundingClientRect().top + PATH_HEIGHT
  const block = blockAt(pane, (one) => one.getBoundingClientRect().top <= y)
  if (!block) return 0
  const { top, height } = block.getBoundingClientRect()
  const share = height > 0 ? Math.max(0, Math.min(1, (y - top) / height)) : 0
  const [from, to] = [Number(block.dataset.from), Number(block.dataset.to)]
  return Math.floor(from + (to - from) * share)
}

function bringToTop(pane: HTMLElement, offset: number): void {
  const block = blockAt(pane, ({ dataset }) => Number(dataset.from) <= offset)
  if (!block) return
  const [from, to] = [Number(block.dataset.from), Number(block.dataset.to)]
  const share = to > from ? Math.min(1, (offset - from) / (to - from)) : 0
  const { top, height } = block.getBoundingClientRect()
  pane.scrollTop += top + height * share - pane.getBoundingClientRect().top - PATH_HEIGHT
}

/** The last block that something still holds of; blocks are in order. */
function blockAt(pane: HTMLElement, holds: (block: HTMLElement) => boolean): HTMLElement | undefined {
  const blocks = [...pane.querySelectorAll<HTMLElement>('.block')]
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block && holds(block)) low = middle + 1
    else high = middle
  }
  return blocks[low - 1] ?? blocks[0]
}
