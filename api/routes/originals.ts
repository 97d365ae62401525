// The file a document came in: its bytes, and where the lines of its text stand on its pages.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { PageLayout } from '../../corpus/schema.ts'
import type { Deps } from '../deps.ts'
import { json, NOT_FOUND } from '../describe.ts'
import { whyGone } from '../gone.ts'
import { notFound } from '../problem.ts'
import { type ByteRange, rangeOf } from '../range.ts'
import { refuseInvalid } from '../validation.ts'

const params = z.object({ id: z.string() })
const Pages = z.object({ items: z.array(PageLayout.meta({ id: 'PageLayout', description: '原件的一页' })) })

const getPages = createRoute({
  method: 'get',
  path: '/documents/{id}/pages',
  summary: '原件各页上每行文字的位置；没有版面的格式为空',
  request: { params },
  responses: { 200: json(Pages, '各页'), ...NOT_FOUND },
})

const getOriginal = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  summary: '原件，与导入时逐字节相同',
  request: { params },
  responses: {
    200: { description: '原件', content: { 'application/octet-stream': { schema: z.any() } } },
    206: { description: '原件的一段' },
    ...NOT_FOUND,
  },
})

/** Nothing that a browser would run under this origin is shown; it is saved instead. */
const SHOWN = new Set(['application/pdf'])

export const originalRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(getPages, async (c) => {
      const { id } = c.req.valid('param')
      const items = await store.documents.layout(id)
      if (!items) throw await whyGone(store, id)
      return c.json({ items }, 200)
    })
    .openapi(getOriginal, async (c) => {
      const { id } = c.req.valid('param')
      const original = await store.documents.original(id)
      if (!original) throw await whyGone(store, id)
      const info = await stat(original.path).catch(() => null)
      if (!info) throw notFound('这份文件的原件没有保存（由旧版本导入）；重新导入原文件即可补上。')
      const { mediaType, name, path } = original
      const shown = SHOWN.has(mediaType)
      const range = rangeOf(c.req.header('range'), info.size)
      c.header('content-type', shown ? mediaType : 'application/octet-stream')
      c.header(
        'content-disposition',
        `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      )
      c.header('accept-ranges', 'bytes')
      // Its bytes name it: nothing has to be read to tell whether it is still the same.
      c.header('etag', `"${basename(path)}"`)
      c.header('content-length', `${range ? range.end - range.start + 1 : info.size}`)
      if (range) c.header('content-range', `bytes ${range.start}-${range.end}/${info.size}`)
      return c.body(streamOf(path, range), range ? 206 : 200)
    })

/** As asked for, a piece at a time; the file is closed when nobody reads on. */
function streamOf(path: string, range: ByteRange | null): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array> = createReadStream(path, range ?? {})[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return?.()
    },
  })
}
