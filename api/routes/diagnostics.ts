// What reading was not sure of, over all documents: sentences that look like a target and were not understood, pages that
// are missing, a table of contents that is wrong.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Diagnostic } from '../../corpus/schema.ts'
import { DiagnosticCounts, DiagnosticPlace, StoredDiagnostic } from '../../corpus/store/shapes.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { flag, list, listOf, paging, query } from '../params.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'

const { stage, severity } = Diagnostic.shape

export const ServedDiagnostic = StoredDiagnostic.extend({
  title: z.string().nullable().meta({ description: '文件标题；整个原文件的问题为null' }),
  quote: DiagnosticPlace.shape.quote.meta({ description: '所指原文的开头；说的是整份文件时为null' }),
  place: z
    .object({ documentId: z.string(), title: z.string(), inside: z.boolean() })
    .nullable()
    .meta({ description: '在哪份文件里看；inside为false：位置在各份文件之外，给出最近的一份' }),
}).meta({ id: 'Diagnostic', description: '读取时发现的问题' })

export const ServedDiagnostics = listOfServed(ServedDiagnostic).extend({
  facets: DiagnosticCounts.optional().meta({
    description: '各轻重、阶段、原文件的条数，不受该项自己的筛选影响；facets=1时给出',
  }),
})

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
      facets: flag('0', '1：同时给出各筛选值的条数'),
      sort: z
        .enum(['place', 'severity'])
        .default('place')
        .meta({ description: 'place 按文件和位置；severity 重的在前' }),
      ...paging(),
    }),
  },
  responses: { 200: json(ServedDiagnostics, '问题'), ...BAD_REQUEST },
})

export const diagnosticRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listDiagnostics, async (c) => {
    const { facets, ...filter } = c.req.valid('query')
    const { total, items } = await store.diagnostics(filter)
    const [places, counts] = await Promise.all([
      store.diagnosticPlaces(items),
      facets ? store.diagnosticCounts(filter) : undefined,
    ])
    const ids = new Set(items.flatMap(({ documentId }, at) => documentId ?? places[at]?.nearest ?? []))
    const titles = new Map((await store.documents.summaries([...ids])).map(({ id, title }) => [id, title]))
    const served = items.map((one, at) => {
      const { quote = null, nearest = null, inside = false } = places[at] ?? {}
      const documentId = one.documentId ?? nearest
      const title = documentId === null ? undefined : titles.get(documentId)
      return {
        ...one,
        title: one.documentId === null ? null : (title ?? null),
        quote,
        place: documentId === null || title === undefined ? null : { documentId, title, inside },
      }
    })
    return c.json({ total, items: served, ...(counts ? { facets: counts } : {}) }, 200)
  })
