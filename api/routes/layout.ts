// How a text is laid out: its paragraphs, and what cleaning left out, so that a reader can show the source as it reads.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Passage, Span } from '../../corpus/schema.ts'
import type { Deps } from '../deps.ts'
import { json, NOT_FOUND } from '../describe.ts'
import { notFound } from '../problem.ts'
import { movedFrom, removedFrom } from '../removed.ts'
import { refuseInvalid } from '../validation.ts'

export const Layout = z
  .object({
    passages: z
      .array(Passage.pick({ span: true, section: true }))
      .meta({ description: '段落，section为目录中的序号' }),
    removed: z.array(Span).meta({ description: '清洗时略去的文字（页码、网页导航等）' }),
    moved: z
      .array(Span)
      .meta({ description: 'removed中只是移了位置、仍应显示的文字（以空格排列的表格中的单元格）' }),
  })
  .meta({ id: 'Layout' })

const getLayout = createRoute({
  method: 'get',
  path: '/documents/{id}/layout',
  summary: '段落和略去的文字',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(Layout, '版面'), ...NOT_FOUND },
})

export const layoutRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(getLayout, async (c) => {
    const { id } = c.req.valid('param')
    const found = await store.documents.content(id)
    if (!found) throw notFound(`没有编号为“${id}”的文件：编号写错了，或文件已删除。`)
    const { start, end } = found.summary
    return c.json(
      {
        passages: found.passages.map(({ span, section }) => ({ span, section })),
        removed: removedFrom(found.clean, [start, end]),
        moved: movedFrom(found.clean, [start, end]),
      },
      200,
    )
  })
