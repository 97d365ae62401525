// The ways in and out: files uploaded to the queue, documents deleted with what hangs on them said first.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { whyGone } from '../gone.ts'
import { Problem, ProblemError } from '../problem.ts'
import { uploadsIn } from '../uploads.ts'
import { refuseInvalid } from '../validation.ts'
import { ServedJob } from './jobs.ts'

const params = z.object({ id: z.string() })
/** Who writes, until there are accounts. */
export const BY = '本机用户'
/** A form is a little more than its files. */
const FORM = 1024 * 1024

const Files = z.any().optional().openapi({ type: 'string', format: 'binary', description: '一个或多个文件' })

const upload = createRoute({
  method: 'post',
  path: '/documents',
  summary: '上传文件，排队导入；进度见任务',
  request: {
    body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: Files }) } } },
  },
  responses: {
    202: json(ServedJob, '导入任务'),
    ...BAD_REQUEST,
    413: { description: '文件太大', content: { 'application/problem+json': { schema: Problem } } },
  },
})

export const Removal = z
  .object({
    targets: z.number().int(),
    facts: z.number().int(),
    deadlines: z.number().int(),
    responsibilities: z.number().int(),
    edits: z.number().int().meta({ description: '人工修改的次数' }),
    citedBy: z.number().int().meta({ description: '引用它的文件数' }),
    siblings: z.number().int().meta({ description: '同一原文件中不受影响的其他文件数' }),
  })
  .meta({ id: 'Removal', description: '删除一份文件会一并去掉什么' })

const getRemoval = createRoute({
  method: 'get',
  path: '/documents/{id}/removal',
  summary: '删除之前：会一并去掉什么',
  request: { params },
  responses: { 200: json(Removal, '数量'), ...NOT_FOUND },
})

const remove = createRoute({
  method: 'delete',
  path: '/documents/{id}',
  summary: '删除一份文件及其记录；同样的文件不会自动回来，除非再次上传',
  request: { params },
  responses: { 204: { description: '已删除' }, ...NOT_FOUND },
})

export const uploadRoutes = ({ store, maxFileBytes }: Required<Pick<Deps, 'store' | 'maxFileBytes'>>) => {
  const routes = new OpenAPIHono({ defaultHook: refuseInvalid })
  routes.use(
    '/documents',
    bodyLimit({
      maxSize: maxFileBytes + FORM,
      onError: () => {
        throw new ProblemError(
          'too-large',
          `一次上传的内容超过上限 ${Math.floor(maxFileBytes / FORM)} MB；请逐个上传，或请管理员调高 MAX_FILE_MB。`,
        )
      },
    }),
  )
  return routes
    .openapi(upload, async (c) => {
      const job = await store.jobs.enqueue(await uploadsIn(c.req.valid('form').file, maxFileBytes))
      c.header('location', `/api/jobs/${job.id}`)
      return c.json(job, 202)
    })
    .openapi(getRemoval, async (c) => {
      const { id } = c.req.valid('param')
      const removal = await store.documents.removal(id)
      if (!removal) throw await whyGone(store, id)
      return c.json(removal, 200)
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await store.documents.remove(id, BY))) throw await whyGone(store, id)
      return c.body(null, 204)
    })
}
