// Tabs: one tab stop, arrows go through them, as everywhere. What they control has the id `tab-panel`.
import type { KeyboardEvent } from 'react'
import './tabs.css'

interface Props<Name extends string> {
  readonly label: string
  readonly names: readonly Name[]
  readonly chosen: Name
  readonly words: (name: Name) => string
  readonly onChoose: (name: Name) => void
}

export const TAB_PANEL = 'tab-panel'
export const tabId = (name: string): string => `tab-${name}`

export function Tabs<Name extends string>({ label, names, chosen, words, onChoose }: Props<Name>) {
  return (
    <div className="tabs no-print" role="tablist" aria-label={label} onKeyDown={moveTab}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={chosen === name}
          aria-controls={TAB_PANEL}
          tabIndex={chosen === name ? 0 : -1}
          onClick={() => onChoose(name)}
          onFocus={() => chosen !== name && onChoose(name)}
        >
          {words(name)}
        </button>
      ))}
    </div>
  )
}

function moveTab(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const now = tabs.findIndex((tab) => tab.isSameNode(document.activeElement))
  tabs[(now + step + tabs.length) % tabs.length]?.focus()
}
