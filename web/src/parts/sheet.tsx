// A layer over the page: dialog in the middle, or sheet from below. The browser's own <dialog> keeps focus inside, closes
// with Esc and gives focus back; Ant Design's scroll lock writes a style element that the content security policy refuses.
import { CloseOutlined } from '@ant-design/icons'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useStrings } from '../strings/strings.ts'
import './sheet.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly side?: 'center' | 'bottom'
  /** `false`: the page behind stays in use. */
  readonly modal?: boolean
}

export function Sheet({ title, onClose, children, side = 'center', modal = true }: Props) {
  const t = useStrings()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    const before = document.activeElement
    if (modal) element.showModal()
    else element.show()
    // The layer itself has the focus, not its button; where the page stays in use, the page keeps it.
    if (modal) element.focus()
    else if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    return () => element.close()
  }, [modal])
  return (
    <dialog
      ref={dialog}
      className={`sheet-layer sheet-${side}`}
      aria-labelledby={heading}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (modal && event.target === event.currentTarget) onClose()
      }}
    >
      <div className="sheet-body">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="plain-button" aria-label={t.common.close} onClick={onClose}>
            <CloseOutlined aria-hidden />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
