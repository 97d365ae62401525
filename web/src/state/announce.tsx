// Short messages after an action (已复制): seen for a moment at the foot, spoken politely.
import { useEffect, useState, useSyncExternalStore } from 'react'

interface Message {
  readonly text: string
  readonly number: number
}

const SHOWN_MS = 4_000
const listeners = new Set<() => void>()
let message: Message = { text: '', number: 0 }

export function announce(text: string): void {
  message = { text, number: message.number + 1 }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function Announcer() {
  const { text, number } = useSyncExternalStore(subscribe, () => message)
  const [hidden, setHidden] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setHidden(number), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [number])
  const shown = text !== '' && hidden !== number
  return (
    <div className="announcer" role="status" aria-live="polite" data-shown={shown}>
      {shown ? text : ''}
    </div>
  )
}
