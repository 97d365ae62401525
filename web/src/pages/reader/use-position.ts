// Which part of the text is in view, in source offsets, as the reader scrolls.
import { type RefObject, startTransition, useEffect, useState } from 'react'

export interface Position {
  readonly top: number
  readonly bottom: number
}

export function usePosition(pane: RefObject<HTMLElement | null>): Position {
  const [position, setPosition] = useState<Position>({ top: 0, bottom: 0 })
  useEffect(() => {
    const element = pane.current
    if (!element) return
    let frame = 0
    const measure = (): void => {
      frame = 0
      // Not shown now: it says nothing of where the reader is.
      if (element.clientHeight === 0) return
      const box = element.getBoundingClientRect()
      const top = offsetAt(element, box.top + 24)
      const bottom = offsetAt(element, box.bottom)
      // Scrolling goes before the lists that follow it.
      startTransition(() =>
        setPosition((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom })),
      )
    }
    const later = (): void => {
      frame ||= requestAnimationFrame(measure)
    }
    measure()
    element.addEventListener('scroll', later, { passive: true })
    addEventListener('resize', later)
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', later)
      removeEventListener('resize', later)
    }
  }, [pane])
  return position
}

/** Chunks first: measuring a block inside a chunk that is not in view would lay all of it out. */
function offsetAt(pane: HTMLElement, y: number): number {
  const chunk = lastAbove([...pane.querySelectorAll<HTMLElement>('.chunk')], y)
  if (!chunk) return 0
  const block = lastAbove([...chunk.querySelectorAll<HTMLElement>('.block')], y)
  return Number(block?.dataset.from ?? 0)
}

function lastAbove(elements: readonly HTMLElement[], y: number): HTMLElement | undefined {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return elements[Math.max(0, low - 1)]
}
