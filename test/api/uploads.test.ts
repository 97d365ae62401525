// The ways in and out: uploads, deletion with its reason told afterwards, fields that people correct, originals.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Job } from '../../corpus/store/job.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const DELETED = /^《.+》（d\d+）已于\d{4}-\d\d-\d\d由本机用户删除/
const Failure = z.object({ status: z.number(), detail: z.string() })
const form = (...files: readonly [name: string, text: string][]): FormData => {
  const data = new FormData()
  for (const [name, text] of files) data.append('file', new File([text], name))
  return data
}
const post = (body: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(library.app.request('http://localhost/api/documents', { method: 'POST', body, headers }))
const failure = async (response: Response): Promise<z.infer<typeof Failure>> =>
  Failure.parse(await response.json())
const firstId = async (): Promise<string> => {
  const { items } = await library.get(
    '/api/documents?limit=1',
    z.object({ items: z.array(z.object({ id: z.string() })) }),
  )
  return items[0]?.id ?? ''
}

describe('POST /api/documents', () => {
  test('takes several files by their own names and answers with the job', async () => {
    const response = await post(form(['C:\\文件\\某市方案.txt', '到2025年。'], ['b.txt', '甲']))
    const job = Job.parse(await response.json())
    expect(response.status).toBe(202)
    expect(response.headers.get('location')).toBe(`/api/jobs/${job.id}`)
    expect(job.files.map(({ name }) => name)).toEqual(['某市方案.txt', 'b.txt'])
  })

  test.each([
    ['no file', () => post(form()), 400, '没有收到文件'],
    ['an empty file', () => post(form(['a.txt', ''])), 400, '“a.txt”是空的'],
    [
      'no form',
      () => post('{}', { 'content-type': 'multipart/form-data; boundary=x' }),
      400,
      '不是完整的表单',
    ],
    [
      'another site',
      () => post(form(['a.txt', '甲']), { origin: 'https://example.com' }),
      403,
      '来自别的网站',
    ],
  ])('refuses %s', async (_, ask, status, detail) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect((await failure(response)).detail).toContain(detail)
  })

  test('takes what this application itself sends', async () => {
    expect(
      (await post(form(['a.txt', '甲']), { origin: 'http://localhost', host: 'localhost' })).status,
    ).toBe(202)
  })
})

test('a job is cancelled', async () => {
  const job = await library.store.jobs.enqueue([{ name: 'x.txt', bytes: Buffer.from('甲') }])
  const response = await library.app.request(`/api/jobs/${job.id}/cancel`, { method: 'POST' })
  expect(Job.parse(await response.json()).state).toBe('cancelled')
  expect((await library.app.request('/api/jobs/j999/cancel', { method: 'POST' })).status).toBe(404)
})

describe('PATCH /api/documents/{id}', () => {
  const change = async (id: string, body: unknown): Promise<Response> =>
    library.app.request(`/api/documents/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('lays a person’s fields over the derived ones and takes them back', async () => {
    const id = await firstId()
    const before = await library.get(`/api/documents/${id}`, z.object({ title: z.string() }))
    const changed = await change(id, { title: '改过的标题', region: '贵州', issuedOn: '2024-03' })
    expect(await changed.json()).toMatchObject({
      title: '改过的标题',
      region: '贵州省',
      regionCode: ['520000'],
      issuedOn: '2024-03',
    })
    const back = await change(id, { reset: ['title', 'region', 'issuedOn'] })
    expect(await back.json()).toMatchObject({ title: before.title })
    const { items } = await library.get(
      `/api/documents/${id}/edits`,
      z.object({ items: z.array(z.object({ field: z.string() })) }),
    )
    expect(items.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['title', 'region', 'regionCode', 'issuedOn']),
    )
  })

  test.each([
    [{ issuedOn: '2024年' }, 'issuedOn'],
    [{ region: '乌有省' }, '乌有省'],
    [{ level: 'moon' }, 'level'],
    [{ colour: 'red' }, 'colour'],
    [{ title: '甲', reset: ['title'] }, 'title'],
  ])('refuses %j', async (body, word) => {
    const response = await change(await firstId(), body)
    expect(response.status).toBe(400)
    expect((await failure(response)).detail).toContain(word)
  })
})

describe('DELETE /api/documents/{id}', () => {
  test('says before what goes, and afterwards that it went', async () => {
    const id = await firstId()
    const removal = await library.get(`/api/documents/${id}/removal`, z.record(z.string(), z.number()))
    expect(Object.keys(removal).sort()).toEqual(
      ['citedBy', 'deadlines', 'edits', 'facts', 'responsibilities', 'siblings', 'targets'].sort(),
    )
    expect((await library.app.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(204)
    const gone = await library.app.request(`/api/documents/${id}`)
    expect(gone.status).toBe(404)
    expect((await failure(gone)).detail).toMatch(DELETED)
    expect((await library.app.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(404)
  })
})

describe('the original', () => {
  test('is told missing where it was not kept, and pages are empty for plain text', async () => {
    const id = await firstId()
    const response = await library.app.request(`/api/documents/${id}/original`)
    expect([200, 404]).toContain(response.status)
    expect(
      await library.get(`/api/documents/${id}/pages`, z.object({ items: z.array(z.unknown()) })),
    ).toEqual({
      items: [],
    })
    expect((await library.app.request('/api/documents/d9999/pages')).status).toBe(404)
  })
})
