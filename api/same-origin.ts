// Changes are taken from this application and from programs, not from pages of other sites that a browser happens to have open.
import type { MiddlewareHandler } from 'hono'
import { ProblemError } from './problem.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A browser says where a request comes from; programs say nothing. */
export const sameOrigin: MiddlewareHandler = (c, next) => {
  if (READS.has(c.req.method)) return next()
  const origin = c.req.header('origin')
  const foreign = origin !== undefined && hostOf(origin) !== c.req.header('host')
  if (foreign || c.req.header('sec-fetch-site') === 'cross-site')
    throw new ProblemError('forbidden', '这个请求来自别的网站，未执行；请在政策库自己的页面上操作。')
  return next()
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
