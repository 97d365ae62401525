// The queue of files to be read in: how much waits in it, paused and resumed.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { refuseInvalid } from '../validation.ts'

export const ServedQueue = z
  .object({
    paused: z.string().nullable().meta({ description: '何时暂停；null：没有暂停' }),
    open: z.number().int().meta({ description: '未完成的任务数' }),
  })
  .meta({ id: 'Queue', description: '导入队列' })

const Change = z.strictObject({ paused: z.boolean() }).meta({ id: 'QueueChange' })

const getQueue = createRoute({
  method: 'get',
  path: '/queue',
  summary: '导入队列是否暂停',
  responses: { 200: json(ServedQueue, '队列') },
})

const patchQueue = createRoute({
  method: 'patch',
  path: '/queue',
  summary: '暂停或继续导入：正在处理的一份会处理完；重启后仍是暂停',
  request: { body: { required: true, content: { 'application/json': { schema: Change } } } },
  responses: { 200: json(ServedQueue, '改变后的队列'), ...BAD_REQUEST },
})

export const queueRoutes = ({ store }: Pick<Deps, 'store'>) => {
  const { jobs } = store
  const served = async () => ({ paused: await jobs.pausedSince(), open: await jobs.open() })
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(getQueue, async (c) => c.json(await served(), 200))
    .openapi(patchQueue, async (c) => {
      await (c.req.valid('json').paused ? jobs.pause() : jobs.resume())
      return c.json(await served(), 200)
    })
}
