// One popover for the whole application, beside whatever opened it: any of a thousand values can open it without carrying
// one of its own. The browser's popover closes with Esc or a click elsewhere and gives focus back; on a phone it is a sheet.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import './popover.css'

interface Shown {
  readonly anchor: Element
  readonly label: string
  readonly content: ReactNode
  readonly onClose: (() => void) | undefined
}

let shown: Shown | null = null
const listeners = new Set<() => void>()

function set(next: Shown | null): void {
  shown = next
  for (const listener of listeners) listener()
}

export const openPopover = (anchor: Element, label: string, content: ReactNode, onClose?: () => void): void =>
  set({ anchor, label, content, onClose })

export function closePopover(): void {
  const closed = shown
  set(null)
  closed?.onClose?.()
}

const GAP = 6
const PHONE = 720

export function PopoverHost() {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !now) return
    element.showPopover()
    place(element, now.anchor)
    element.focus()
    const watch = new ResizeObserver(() => place(element, now.anchor))
    watch.observe(element)
    return () => watch.disconnect()
  }, [now])
  useEffect(() => {
    const element = box.current
    if (!element || !now) return
    const onToggle = (event: ToggleEvent): void => {
      if (event.newState === 'closed') closePopover()
    }
    element.addEventListener('toggle', onToggle)
    return () => element.removeEventListener('toggle', onToggle)
  }, [now])
  if (!now) return null
  return (
    <div ref={box} popover="auto" role="dialog" aria-label={now.label} className="popover" tabIndex={-1}>
      {now.content}
    </div>
  )
}

/** Below the anchor where there is room, else above; never over the edge. */
function place(element: HTMLElement, anchor: Element): void {
  if (innerWidth <= PHONE) {
    element.style.removeProperty('left')
    element.style.removeProperty('top')
    return
  }
  const from = anchor.getBoundingClientRect()
  const { width, height } = element.getBoundingClientRect()
  const below = from.bottom + GAP
  const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, from.top - GAP - height)
  const left = Math.max(GAP, Math.min(from.left, innerWidth - width - GAP))
  element.style.left = `${left}px`
  element.style.top = `${top}px`
}
