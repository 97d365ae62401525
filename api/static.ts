// The browser application's built files. Contract with `web/`: vite writes `web/dist` with hashed names under `assets/`, and
// wherever its `index.html` needs the nonce of the content security policy it holds the literal `__CSP_NONCE__` (vite's
// `html.cspNonce`), which is replaced by a fresh one with every page sent; the page finds it in `<meta name="csp-nonce">`.
// Any other address that is no file and not below /api answers with the same page: the application routes in the browser.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler, type Next } from 'hono'
import { onNotFound } from './problem.ts'
import { NONCE_PLACE, newNonce, policyOf, WORKER_POLICY } from './security.ts'

const ASSETS = '/assets/'
const FILE = /\.[a-z0-9]{1,8}$/i
const FOREVER = 'public, max-age=31536000, immutable'

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/')

export function webApp(folder: string): Hono {
  const page = pageIn(folder)
  const send = async (c: Context) => {
    const html = await page()
    if (html === null) return c.html(BUILDING, 503, { 'retry-after': '2', 'cache-control': 'no-store' })
    const nonce = newNonce()
    return c.html(html.replaceAll(NONCE_PLACE, nonce), 200, {
      'content-security-policy': policyOf(nonce),
      'cache-control': 'no-store',
    })
  }
  // Made when there is something to serve: it complains of a folder that does not exist yet.
  let files: MiddlewareHandler | undefined
  const file = async (c: Context, next: Next) => {
    if (isApi(c.req.path) || (await page()) === null) return next()
    files ??= serveStatic({ root: folder })
    const built = c.req.path.startsWith(ASSETS)
    c.header('cache-control', built ? FOREVER : 'no-cache')
    if (built) c.header('content-security-policy', WORKER_POLICY)
    return files(c, next)
  }
  const route = (c: Context) => (isApi(c.req.path) || FILE.test(c.req.path) ? onNotFound(c) : send(c))
  return new Hono().get('/', send).get('/index.html', send).get('*', file).get('*', route)
}

/** The built page, read again when it is built again; null while there is none. */
function pageIn(folder: string): () => Promise<string | null> {
  const path = join(folder, 'index.html')
  let kept: { at: number; html: string } | null = null
  return async () => {
    const at = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    )
    if (at === null) return null
    if (kept?.at !== at) kept = { at, html: await readFile(path, 'utf8') }
    return kept.html
  }
}

const BUILDING = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<title>政策库</title><p>政策库正在准备页面，请稍候；本页会自动刷新。接口已经可用：<a href="/api/docs">/api/docs</a></p></html>`
