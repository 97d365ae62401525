// Whether importing is paused, and the switch for it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { setPaused } from '../api/library.ts'
import { health } from '../api/queries.ts'
import { useStrings } from '../strings/strings.ts'
import { announce } from './announce.tsx'

interface Pause {
  /** ISO 8601; null: it goes on. */
  readonly since: string | null
  readonly set: (paused: boolean) => void
}

export function usePause(): Pause {
  const t = useStrings()
  const cache = useQueryClient()
  const since = useQuery(health()).data?.paused ?? null
  return {
    since,
    set: (paused) => void setPaused(cache, paused).catch(() => announce(t.importing.pauseFailed)),
  }
}
