// How answers are kept and asked again: old data stays, an API that is away is retried for a minute, refusals are not.
import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './errors.ts'

const isPassing = (error: Error): boolean => error instanceof ApiError && error.kind === 'unreachable'
const ATTEMPTS = 20

export const createCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 15 * 60_000,
        // The server is usually this machine: the browser's idea of being online says nothing.
        networkMode: 'always',
        retry: (count, error) => isPassing(error) && count < ATTEMPTS,
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 3_000),
        refetchOnWindowFocus: false,
      },
    },
  })
