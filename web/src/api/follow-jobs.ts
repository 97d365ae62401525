// What is being read in, followed from any page: the list is asked again while something is open, and the job that is running
// tells its stages by events where the connection allows it.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { onTaken } from '../state/uploads.ts'
import { health, jobs } from './queries.ts'
import type { Job } from './types.ts'

const POLL_MS = 1_000

export const isOpen = ({ state }: Pick<Job, 'state'>): boolean => state === 'queued' || state === 'running'

/** For one place that is always shown. */
export function useFollowedJobs(): readonly Job[] {
  const cache = useQueryClient()
  const pending = useQuery(health()).data?.pending
  const kept = cache.getQueryData(jobs().queryKey)?.items.some(isOpen) === true
  const running = (pending?.jobs ?? 0) > 0 || kept
  const busy = running || (pending?.changes ?? 0) > 0
  const { data } = useQuery({ ...jobs(), refetchInterval: running ? POLL_MS : false })
  const items = data?.items ?? []
  useEffect(() => onTaken((job) => accept(cache, job)), [cache])
  const live = items.findLast(({ state }) => state === 'running')?.id
  useEffect(() => (live === undefined ? undefined : listen(cache, live)), [cache, live])
  // What was read in is new on every page.
  const was = useRef(busy)
  useEffect(() => {
    if (was.current && !busy) void cache.invalidateQueries()
    was.current = busy
  }, [busy, cache])
  return items
}

function accept(cache: QueryClient, job: Job): void {
  put(cache, job)
  void cache.invalidateQueries({ queryKey: health().queryKey })
}

/** In its place, or as the newest. */
export function put(cache: QueryClient, job: Job): void {
  cache.setQueryData(jobs().queryKey, (before) => {
    const items = before?.items ?? []
    const known = items.some(({ id }) => id === job.id)
    return { items: known ? items.map((one) => (one.id === job.id ? job : one)) : [job, ...items] }
  })
}

/** Where events do not come through, asking goes on as before. */
function listen(cache: QueryClient, id: string): () => void {
  const events = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`)
  const take = (event: MessageEvent<string>): void => {
    const job: Job = JSON.parse(event.data)
    put(cache, job)
    if (!isOpen(job)) {
      events.close()
      void cache.invalidateQueries({ queryKey: jobs().queryKey })
      void cache.invalidateQueries({ queryKey: health().queryKey })
    }
  }
  events.addEventListener('progress', take)
  events.addEventListener('end', take)
  events.addEventListener('error', () => events.close())
  return () => events.close()
}
