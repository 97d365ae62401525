// Jobs: what was asked for and how far it is, once or as a stream of events.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { Job } from '../../corpus/store/job.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { limited, query } from '../params.ts'
import { notFound } from '../problem.ts'
import { refuseInvalid } from '../validation.ts'

const params = z.object({ id: z.string() })
export const ServedJob = Job.meta({ id: 'Job' })
const POLL = 250
const KEEP_ALIVE = 15_000

const gone = (id: string) => notFound(`没有编号为“${id}”的任务。`)
const isOver = ({ state }: Job): boolean => state !== 'queued' && state !== 'running'

const listJobs = createRoute({
  method: 'get',
  path: '/jobs',
  summary: '任务，新的在前',
  request: { query: query({ limit: limited(20) }) },
  responses: { 200: json(z.object({ items: z.array(ServedJob) }), '任务'), ...BAD_REQUEST },
})

const getJob = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  summary: '一个任务的进度',
  request: { params },
  responses: { 200: json(ServedJob, '任务'), ...NOT_FOUND },
})

const cancelJob = createRoute({
  method: 'post',
  path: '/jobs/{id}/cancel',
  summary: '取消任务中还没有开始的文件；正在处理的会处理完',
  request: { params },
  responses: { 200: json(ServedJob, '任务'), ...NOT_FOUND },
})

const jobEvents = createRoute({
  method: 'get',
  path: '/jobs/{id}/events',
  summary: '进度事件（SSE）：每次变化一个progress，最后一个end',
  request: { params },
  responses: {
    200: { description: '事件流', content: { 'text/event-stream': { schema: z.string() } } },
    ...NOT_FOUND,
  },
})

export const jobRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(listJobs, async (c) => c.json({ items: await store.jobs.list(c.req.valid('query').limit) }, 200))
    .openapi(getJob, async (c) => {
      const { id } = c.req.valid('param')
      const job = await store.jobs.get(id)
      if (!job) throw gone(id)
      return c.json(job, 200)
    })
    .openapi(cancelJob, async (c) => {
      const { id } = c.req.valid('param')
      await store.jobs.cancel(id)
      const job = await store.jobs.get(id)
      if (!job) throw gone(id)
      return c.json(job, 200)
    })
    .openapi(jobEvents, async (c) => {
      const { id } = c.req.valid('param')
      const first = await store.jobs.get(id)
      if (!first) throw gone(id)
      c.header('cache-control', 'no-store')
      return streamSSE(c, async (stream) => {
        let sent = ''
        let quiet = 0
        let job: Job | null = first
        while (job && !stream.aborted) {
          const data = JSON.stringify(job)
          if (data !== sent) {
            await stream.writeSSE({ event: isOver(job) ? 'end' : 'progress', data })
            sent = data
            quiet = 0
          } else if (quiet >= KEEP_ALIVE) {
            await stream.write(': \n\n')
            quiet = 0
          }
          if (isOver(job)) return
          await stream.sleep(POLL)
          quiet += POLL
          job = await store.jobs.get(id)
        }
      })
    })
