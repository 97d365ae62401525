// The reference page of the API: swagger-ui's own files and ten lines of HTML, so that it works without any other host.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

/** Not imported: the package would load all of its browser code. */
const FOLDER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js'] as const

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政策库 接口说明</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
<div id="ui"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</html>`

/** No validator badge: it would ask another host. */
const START = `SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#ui', validatorUrl: null, deepLinking: true })`

export function docsPage(): Hono {
  const app = new Hono().get('/api/docs', (c) => c.html(PAGE))
  app.get('/api/docs/start.js', (c) =>
    c.body(START, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  for (const file of FILES)
    app.get(`/api/docs/${file}`, serveStatic({ root: FOLDER, rewriteRequestPath: () => file }))
  return app
}
