// Jobs: their progress once, and as a stream that ends with them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Health } from '../../api/routes/health.ts'
import { ServedQueue } from '../../api/routes/queue.ts'
import { Job } from '../../corpus/store/job.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const EVENT = /event: (?<event>\w+)\n?/g
const DATA = /data: (?<data>.+)/g

test('a job is listed, newest first, and told by its id', async () => {
  const first = await library.store.jobs.enqueue([{ name: 'a.txt', bytes: Buffer.from('甲') }])
  const second = await library.store.jobs.enqueue([{ name: 'b.txt', bytes: Buffer.from('乙') }])
  const { items } = await library.get('/api/jobs', z.object({ items: z.array(Job) }))
  expect(items.slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id])
  expect(await library.get(`/api/jobs/${first.id}`, Job)).toEqual(first)
})

test('events begin with the present state and end with the job', async () => {
  const job = await library.store.jobs.enqueue([{ name: 'c.txt', bytes: Buffer.from('丙') }])
  const response = await library.app.request(`/api/jobs/${job.id}/events`)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  await library.store.jobs.cancel(job.id)
  const stream = await response.text()
  const events = [...stream.matchAll(EVENT)].map(({ groups }) => groups?.event)
  const states = [...stream.matchAll(DATA)].map(
    ({ groups }) => Job.parse(JSON.parse(groups?.data ?? '')).state,
  )
  expect(events).toEqual(['progress', 'end'])
  expect(states).toEqual(['queued', 'cancelled'])
})

describe('the queue', () => {
  const patch = async (body: string): Promise<Response> =>
    library.app.request('/api/queue', {
      method: 'PATCH',
      body,
      headers: { 'content-type': 'application/json' },
    })

  test('is paused and goes on, and every window can see it', async () => {
    expect((await library.get('/api/queue', ServedQueue)).paused).toBeNull()
    const { paused, open } = ServedQueue.parse(await (await patch('{"paused":true}')).json())
    expect(Date.parse(paused ?? '')).toBeLessThanOrEqual(Date.now())
    expect(open).toBe(await library.store.jobs.open())
    expect((await library.get('/api/health', Health)).paused).toBe(paused)
    await patch('{"paused":false}')
    expect((await library.get('/api/health', Health)).paused).toBeNull()
  })

  test.each(['{}', '{"paused":"yes"}', '{"paused":true,"until":1}', 'x'])(
    '%s changes nothing',
    async (body) => {
      expect((await patch(body)).status).toBe(400)
      expect(await library.store.jobs.pausedSince()).toBeNull()
    },
  )
})
