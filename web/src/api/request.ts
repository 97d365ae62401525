// One GET to the API, and what can go wrong with it in words that pages can show.
import type { Change } from '../state/url-state.ts'
import { changed } from '../state/url-state.ts'

/** What went wrong: `unreachable` is worth trying again by itself, `refused` is the API's own answer. */
export class ApiError extends Error {
  readonly kind: 'unreachable' | 'refused'
  readonly status: number
  constructor(kind: 'unreachable' | 'refused', status: number, message: string) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
    this.status = status
  }
}

const GATEWAY = [502, 503, 504]

export async function get<Body>(path: string, params: Change = {}, signal?: AbortSignal): Promise<Body> {
  const query = changed(new URLSearchParams(), params).toString()
  const response = await reach(`/api${path}${query === '' ? '' : `?${query}`}`, signal)
  if (!response.ok) throw await refusal(response)
  const body: Body = await response.json()
  return body
}

async function reach(address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal: signal ?? null, headers: { accept: 'application/json' } })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError('unreachable', 0, '')
  }
}

/** The sentence of a problem document (RFC 9457), or none: then the page says it in its own words. */
async function refusal(response: Response): Promise<ApiError> {
  const problem: unknown = await response.json().catch(() => null)
  const kind = GATEWAY.includes(response.status) ? 'unreachable' : 'refused'
  return new ApiError(kind, response.status, sentenceOf(problem))
}

function sentenceOf(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null) return ''
  if ('detail' in problem && typeof problem.detail === 'string') return problem.detail
  if ('title' in problem && typeof problem.title === 'string') return problem.title
  return ''
}
