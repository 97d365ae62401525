// A callback that stays the same while what it does follows the latest render, so that lists are not drawn again for it.
import { useCallback, useLayoutEffect, useRef } from 'react'

export function useStable<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  })
  return useCallback((...args) => latest.current(...args), [])
}
