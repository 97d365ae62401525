// A value once it has stood still for a while; `null` (composing) never counts as standing still.
import { useEffect, useState } from 'react'

export function useDebounced<Value>(value: Value | null, ms: number): Value | null {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
