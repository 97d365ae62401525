// The typed client of the API: addresses, parameters and answers come from the API's own routes.
import { hc } from 'hono/client'
import type { AppType } from '../../../api/app.ts'
import { ApiError, reach, refusal } from './errors.ts'

export const { api } = hc<AppType>('/', { fetch: reach })

interface Answering {
  readonly ok: boolean
  readonly status: number
  text(): Promise<string>
}
type BodyOf<Answer> = Answer extends { ok: true; json(): Promise<infer Body> } ? Body : never

/** The body of an answer; a refusal becomes an ApiError with the API's own sentence. */
export async function read<Answer extends Answering>(request: Promise<Answer>): Promise<BodyOf<Answer>> {
  const response = await request
  const text = await response.text()
  if (!response.ok) throw refusal(response.status, text)
  try {
    const body: BodyOf<Answer> = JSON.parse(text)
    return body
  } catch {
    // A page of something between us and the API, or an answer cut off.
    throw new ApiError('unreachable', response.status, '')
  }
}
