// The description of the API lists exactly what is served, and every schema in it resolves.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../api/app.ts'
import { openLibrary } from './library.ts'

const OPENAPI = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})
const REFERENCE = /"\$ref":"#\/components\/schemas\/(?<name>[^"]+)"/g
const OTHER_HOST = /https?:/
const INLINE = /<script>|<style>|\son\w+=/
const PARAMETER = /:(\w+)/g
/** Not of the API itself: its description, and what is the browser's. */
const BESIDE = ['/api/openapi.json', '/api/docs', '/*', '/', '/index.html', '*']

test('every route is described, and nothing else', async () => {
  const library = await openLibrary()
  const { paths, components } = await library.get('/api/openapi.json', OPENAPI)
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const served = library.app.routes
    .filter(
      ({ method, path }) =>
        method !== 'ALL' && !BESIDE.some((one) => path === one || path.startsWith('/api/docs/')),
    )
    .map(({ method, path }) => `${method} ${path.replaceAll(PARAMETER, '{$1}')}`)
  expect([...described].sort()).toEqual([...new Set(served)].sort())
  expect(described).toContain('GET /api/documents/{id}/text')
  const wanted = [...JSON.stringify({ paths, components }).matchAll(REFERENCE)].map(
    ({ groups }) => groups?.name,
  )
  expect(wanted.length).toBeGreaterThan(5)
  expect(wanted.filter((name) => name === undefined || !(name in components.schemas))).toEqual([])
  await library.close()
})

test('the reference page asks no other host and has no inline script', async () => {
  const library = await openLibrary()
  const page = await library.app.request('/api/docs')
  const html = await page.text()
  expect(html).not.toMatch(OTHER_HOST)
  expect(html).not.toMatch(INLINE)
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js'])
    expect((await library.app.request(`/api/docs/${file}`)).status).toBe(200)
  await library.close()
})

test('an error nobody foresaw is told without its stack and goes to the log', async () => {
  const library = await openLibrary()
  const reported: unknown[] = []
  const app = createApp({
    store: { ...library.store, counts: () => Promise.reject(new Error('secret detail')) },
    search: library.search,
    report: (error, request) => reported.push(error, request),
  })
  const response = await app.request('/api/health')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect(reported).toEqual([new Error('secret detail'), { method: 'GET', path: '/api/health' }])
  await library.close()
})
