// The client's way to the server: connections that stay open and send at once. Node's own fetch takes 40 ms a search for it.
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { z } from 'zod'
import { SearchUnavailable } from '../engine.ts'

/** The server understood and refused. `code` is one of Meilisearch's, such as `index_not_found`. */
export class MeiliRefusal extends Error {
  override readonly name = 'MeiliRefusal'
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** What the client rejects with is wrapped by it: this is what it was. */
export async function call<T>(made: Promise<T>): Promise<T> {
  try {
    return await made
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    throw cause instanceof MeiliRefusal || cause instanceof SearchUnavailable ? cause : error
  }
}

const Problem = z.object({ message: z.string(), code: z.string() })
const OK = 300
const SERVER_ERROR = 500

export type HttpClient = (input: string | URL | Request, init?: RequestInit) => Promise<unknown>

/** For `httpClient` of the client. Rejects with MeiliRefusal, or with SearchUnavailable where no answer comes in time. */
export function nodeHttpClient(timeout: number): { client: HttpClient; close(): void } {
  const options = { keepAlive: true, noDelay: true, scheduling: 'lifo' } as const
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) }
  let closed = false
  const client: HttpClient = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (closed) throw new SearchUnavailable('检索服务的连接已经关闭')
    const secure = url.protocol === 'https:'
    const body = typeof init.body === 'string' ? init.body : ''
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = (secure ? httpsRequest : httpRequest)(url, {
        method: init.method ?? 'GET',
        agent: secure ? agents.https : agents.http,
        headers: { ...headersOf(init), 'content-length': Buffer.byteLength(body) },
        timeout,
      })
      sent.on('timeout', () => sent.destroy(new Error(`${timeout / 1000}秒内没有回答`)))
      sent.on('error', reject)
      sent.on('response', resolve)
      sent.end(body)
    }).catch(unavailable(url))
    const text = await bodyOf(answer).catch(unavailable(url))
    return read(answer.statusCode ?? 0, text, url)
  }
  return {
    client,
    close: () => {
      closed = true
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

function read(status: number, text: string, url: URL): unknown {
  if (status >= SERVER_ERROR)
    throw new SearchUnavailable(
      `Meilisearch（${url.origin}）出错（${status} ${shortened(text)}）；请查看它的日志`,
    )
  const answer = text === '' ? undefined : parsed(text, url)
  if (status < OK) return answer
  const problem = Problem.safeParse(answer)
  if (!problem.success) throw foreign(url.origin)
  throw new MeiliRefusal(status, problem.data.code, problem.data.message)
}

/** Something answers there, but not Meilisearch. */
export const foreign = (origin: string): SearchUnavailable =>
  new SearchUnavailable(`${origin} 上的服务不是 Meilisearch；请检查 MEILI_URL`)

function parsed(text: string, url: URL): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw foreign(url.origin)
  }
}

const SHOWN = 200
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

const headersOf = ({ headers }: RequestInit): Record<string, string> =>
  Object.fromEntries(new Headers(headers))

async function bodyOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const unavailable =
  (url: URL) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SearchUnavailable(
      `Meilisearch（${url.origin}）连接不上（${reason}）；请检查它是否在运行，以及 MEILI_URL`,
      { cause: error },
    )
  }
