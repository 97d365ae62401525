// The HTTP application: routes, their description, the browser application, and what every answer has in common.
import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import { todayInChina } from '../corpus/ledger/calendar.ts'
import { compression } from './compression.ts'
import type { Deps } from './deps.ts'
import { docsPage } from './docs.ts'
import { describeApi } from './openapi.ts'
import { onError, onNotFound } from './problem.ts'
import { agencyRoutes } from './routes/agencies.ts'
import { compareRoutes } from './routes/compare.ts'
import { deadlineRoutes } from './routes/deadlines.ts'
import { diagnosticRoutes } from './routes/diagnostics.ts'
import { documentEditRoutes } from './routes/document-edits.ts'
import { documentRoutes } from './routes/documents.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { jobRoutes } from './routes/jobs.ts'
import { layoutRoutes } from './routes/layout.ts'
import { originalRoutes } from './routes/originals.ts'
import { queueRoutes } from './routes/queue.ts'
import { responsibilityRoutes } from './routes/responsibilities.ts'
import { searchRoutes } from './routes/search.ts'
import { sourceRoutes } from './routes/sources.ts'
import { suggestRoutes } from './routes/suggest.ts'
import { targetRoutes } from './routes/targets.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security.ts'
import { webApp } from './static.ts'
import { refuseInvalid } from './validation.ts'

const ALWAYS_UP = { starting: false, troubles: [] }
const MAX_FILE_BYTES = 128 * 1024 * 1024

/** The routes of the API, below `/api`; their type is what `hono/client` reads. */
function apiRoutes(deps: Deps) {
  const all = { runtime: () => ALWAYS_UP, today: todayInChina, maxFileBytes: MAX_FILE_BYTES, ...deps }
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .route('/api', healthRoutes(all))
    .route('/api', searchRoutes(all))
    .route('/api', suggestRoutes(all))
    .route('/api', documentRoutes(all))
    .route('/api', layoutRoutes(all))
    .route('/api', uploadRoutes(all))
    .route('/api', originalRoutes(all))
    .route('/api', documentEditRoutes(all))
    .route('/api', indicatorRoutes(all))
    .route('/api', targetRoutes(all))
    .route('/api', compareRoutes(all))
    .route('/api', responsibilityRoutes(all))
    .route('/api', agencyRoutes(all))
    .route('/api', deadlineRoutes(all))
    .route('/api', diagnosticRoutes(all))
    .route('/api', jobRoutes(all))
    .route('/api', queueRoutes(all))
    .route('/api', sourceRoutes(all))
}

export type AppType = ReturnType<typeof apiRoutes>

/** Answers change with the store: a browser keeps none without asking. Routes that say otherwise do it after this. */
const askAgain: MiddlewareHandler = (c, next) => {
  c.header('cache-control', 'no-cache')
  return next()
}

/** @example createApp({ store, search, webRoot: 'web/dist' }).request('/api/health') */
export function createApp(deps: Deps): OpenAPIHono {
  const routes = apiRoutes(deps)
  const app = new OpenAPIHono()
  app.use(securityHeaders, compression())
  app.use('/api/*', askAgain, sameOrigin)
  app.use('/api/documents/*', etag())
  app.onError(onError((error, c) => deps.report?.(error, { method: c.req.method, path: c.req.path })))
  app.notFound(onNotFound)
  app.route('/', routes)
  app.route('/', describeApi(routes))
  app.route('/', docsPage())
  if (deps.webRoot) app.route('/', webApp(deps.webRoot))
  return app
}
