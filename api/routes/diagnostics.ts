// What reading was not sure of, over all documents: sentences that look like a target and were not understood, pages that
// are missing, a table of contents that is wrong.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Diagnostic } from '../../corpus/schema.ts'
import { StoredDiagnostic } from '../../corpus/store/shapes.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { list, listOf, paging, query } from '../params.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'

const { stage, severity } = Diagnostic.shape

export const ServedDiagnostic = StoredDiagnostic.extend({
  title: z.string().nullable().meta({ description: '文件标题；整个原文件的问题为null' }),
}).meta({ id: 'Diagnostic', description: '读取时发现的问题' })

const listDiagnostics = createRoute({
  method: 'get',
  path: '/diagnostics',
  summary: '读取时发现的问题',
  request: {
    query: query({
      document: list('文件编号'),
      source: list('原文件编号'),
      stage: listOf(stage, '阶段'),
      severity: listOf(severity, '轻重：info 说明，warning 留意，error 错误'),
      rule: list('规则编号'),
      ...paging(),
    }),
  },
  responses: { 200: json(listOfServed(ServedDiagnostic), '问题，按文件和位置'), ...BAD_REQUEST },
})

export const diagnosticRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listDiagnostics, async (c) => {
    const { total, items } = await store.diagnostics(c.req.valid('query'))
    const ids = [...new Set(items.flatMap(({ documentId }) => documentId ?? []))]
    const titles = new Map((await store.documents.summaries(ids)).map(({ id, title }) => [id, title]))
    const served = items.map((one) => ({ ...one, title: titles.get(one.documentId ?? '') ?? null }))
    return c.json({ total, items: served }, 200)
  })
