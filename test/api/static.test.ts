// The browser application's files: a nonce of its own for every page, the page for its routes, files with their caching.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onNotFound } from '../../api/problem.ts'
import { securityHeaders } from '../../api/security.ts'
import { webApp } from '../../api/static.ts'

const NONCE = /nonce-(?<nonce>[A-Za-z0-9+/]{24})'/
let folder = ''
const app = () =>
  new Hono()
    .use(securityHeaders)
    .route('/', webApp(join(folder, 'dist')))
    .notFound(onNotFound)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengce-static-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('while the page is being built, a page that says so and asks again', async () => {
  const response = await app().request('/')
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.text()).toContain('正在准备页面')
})

describe('built', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
    writeFileSync(
      join(folder, 'dist', 'index.html'),
      '<meta name="csp-nonce" content="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/assets/a-1.js"></script>',
    )
    writeFileSync(join(folder, 'dist', 'assets', 'a-1.js'), 'export {}')
    writeFileSync(join(folder, 'dist', 'icon.svg'), '<svg/>')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
  })

  test.each(['/', '/index.html', '/search?q=a', '/documents/d0001', '/compare', '/no/such/page'])(
    '%s is the page, with its own nonce',
    async (path) => {
      const read = async () => {
        const response = await app().request(path)
        expect(response.status).toBe(200)
        const nonce = NONCE.exec(response.headers.get('content-security-policy') ?? '')?.groups?.nonce
        const html = await response.text()
        expect(html.split(`"${nonce}"`)).toHaveLength(3)
        expect(html).not.toContain('__CSP_NONCE__')
        return nonce
      }
      expect(await read()).not.toBe(await read())
    },
  )

  test('no inline script or style is allowed without the nonce', async () => {
    const policy = (await app().request('/')).headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("default-src 'none'")
  })

  test('hashed files are kept for ever, others are asked for again', async () => {
    const asset = await app().request('/assets/a-1.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-type')).toContain('javascript')
    expect(asset.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await app().request('/icon.svg')).headers.get('cache-control')).toBe('no-cache')
  })

  test.each(['/assets/gone.js', '/favicon.ico', '/../secret.txt', '/%2e%2e/secret.txt', '/api/nope', '/api'])(
    '%s is not found',
    async (path) => {
      const response = await app().request(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect(await response.json()).toMatchObject({
        status: 404,
        detail: expect.stringContaining('没有地址'),
      })
    },
  )
})
