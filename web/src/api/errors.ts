// What can go wrong with a request, in words that pages can show.

/** `unreachable` is worth trying again by itself, `refused` is the API's own answer. */
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

/** `fetch`, with a network that is away told apart from a request that was given up. */
export async function reach(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(input, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError('unreachable', 0, '')
  }
}

/** Between us and the API, or the API while it starts. */
const PASSING = [502, 503, 504]

/** The sentence of a problem document (RFC 9457), or none: then the page says it in its own words. */
export function refusal(status: number, body: string): ApiError {
  return new ApiError(PASSING.includes(status) ? 'unreachable' : 'refused', status, sentenceIn(body))
}

function sentenceIn(body: string): string {
  try {
    const problem: unknown = JSON.parse(body)
    if (typeof problem !== 'object' || problem === null) return ''
    if ('detail' in problem && typeof problem.detail === 'string') return problem.detail
    if ('title' in problem && typeof problem.title === 'string') return problem.title
  } catch {
    // not a problem document
  }
  return ''
}
