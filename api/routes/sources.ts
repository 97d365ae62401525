// The files that the library holds, each with what came of it; one deleted with all its documents.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { StoredSource } from '../../corpus/store/shapes.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { list, paging, query, text } from '../params.ts'
import { notFound } from '../problem.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'
import { BY, Removal } from './uploads.ts'

const params = z.object({ id: z.string() })

const { bytes, first, problems, createdAt, savedAt, sameBytes, sameText } = StoredSource.shape
export const ServedSource = StoredSource.extend({
  bytes: bytes.meta({ description: '原件大小，字节；null：原件没有保存' }),
  first: first.meta({ description: '其中第一份文件' }),
  problems: problems.meta({ description: '读取时发现的问题条数，连同其中各份文件的' }),
  createdAt: createdAt.meta({ description: '首次导入' }),
  savedAt: savedAt.meta({ description: '现有内容何时入库' }),
  sameBytes: sameBytes.meta({ description: '内容相同的文件另以这些名字导入过' }),
  sameText: sameText.meta({ description: '正文相同的其他原文件，documents是相同的份数' }),
}).meta({ id: 'Source', description: '一个原文件' })

export const ServedSources = listOfServed(ServedSource).extend({
  mediaTypes: z
    .array(z.object({ value: z.string(), count: z.number().int() }))
    .meta({ description: '各格式的原文件数，不受mediaType筛选影响' }),
})

const listSources = createRoute({
  method: 'get',
  path: '/sources',
  summary: '库中的原文件',
  request: {
    query: query({
      id: list('原文件编号'),
      name: text('文件名的一部分'),
      mediaType: list('格式，如application/pdf'),
      sort: z
        .enum(['savedAt', 'name', 'documents', 'problems'])
        .default('savedAt')
        .meta({ description: '排序；savedAt 新的在前，documents、problems 多的在前' }),
      ...paging(),
    }),
  },
  responses: { 200: json(ServedSources, '原文件'), ...BAD_REQUEST },
})

const SourceRemoval = Removal.omit({ siblings: true })
  .extend({
    documents: z.number().int().meta({ description: '其中的文件数' }),
    citedBy: z.number().int().meta({ description: '其他原文件中引用它们的文件数' }),
  })
  .meta({ id: 'SourceRemoval', description: '删除一个原文件会一并去掉什么' })

const getRemoval = createRoute({
  method: 'get',
  path: '/sources/{id}/removal',
  summary: '删除原文件之前：会一并去掉什么',
  request: { params },
  responses: { 200: json(SourceRemoval, '数量'), ...NOT_FOUND },
})

const remove = createRoute({
  method: 'delete',
  path: '/sources/{id}',
  summary: '删除一个原文件和其中所有文件；同样的文件不会自动回来，除非再次上传',
  request: { params },
  responses: { 204: { description: '已删除' }, ...NOT_FOUND },
})

const gone = (id: string) => notFound(`没有编号为“${id}”的原文件：编号写错了，或其中的文件都已删除。`)

export const sourceRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(listSources, async (c) => {
      const filter = c.req.valid('query')
      const [found, mediaTypes] = await Promise.all([
        store.sources.list(filter),
        store.sources.mediaTypes(filter),
      ])
      return c.json({ ...found, mediaTypes }, 200)
    })
    .openapi(getRemoval, async (c) => {
      const { id } = c.req.valid('param')
      const removal = await store.sources.removal(id)
      if (!removal) throw gone(id)
      return c.json(removal, 200)
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await store.sources.remove(id, BY))) throw gone(id)
      return c.body(null, 204)
    })
