// Whether a media query holds now.
import { useCallback, useSyncExternalStore } from 'react'

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

export const WIDE = '(min-width: 1280px)'
export const PHONE = '(max-width: 720px)'
export const MIDDLE = '(min-width: 961px)'
