// Documents: the list with its filters, one with outline and records, its text as in the source.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Level, Status, Validity } from '../../corpus/schema.ts'
import { DOCUMENT_FACETS } from '../../corpus/store/document-facets.ts'
import { DocumentText } from '../../corpus/store/shapes.ts'
import type { Store } from '../../corpus/store/store.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { whyGone } from '../gone.ts'
import { regionCodes } from '../lookup.ts'
import { flag, list, listOf, paging, query, text, years } from '../params.ts'
import { listOfServed, locate, placeOf, ServedDocument, ServedSummary, servedSummary } from '../served.ts'
import { byId, servedDeadline, servedTask } from '../tasks.ts'
import { refuseInvalid } from '../validation.ts'

const params = z.object({ id: z.string() })

const Facet = z.array(z.object({ value: z.string(), count: z.number().int() }))
const FacetField = z.enum(DOCUMENT_FACETS)

export const ListedDocument = ServedSummary.extend({
  problems: z.number().int().meta({ description: '读取时发现的问题条数' }),
}).meta({ id: 'ListedDocument', description: '列表中的一份文件' })

export const ServedDocuments = listOfServed(ListedDocument).extend({
  facets: z
    .partialRecord(FacetField, Facet)
    .optional()
    .meta({ description: '各筛选值的文件数，不受该项自己的筛选影响；facets=1时给出' }),
})

const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: '文件列表',
  request: {
    query: query({
      region: list('地区名称或代码'),
      level: listOf(Level, '层级'),
      year: years('发文年份'),
      type: list('文种'),
      status: listOf(Status, '正式稿或征求意见稿'),
      issuer: list('发文机关'),
      validity: listOf(Validity, '效力'),
      topic: list('主题'),
      title: text('标题的一部分'),
      source: list('原文件编号'),
      facets: flag('0', '1：同时给出各筛选值的文件数'),
      sort: z.enum(['id', 'region', 'issuedOn', 'savedAt']).default('id').meta({ description: '排序' }),
      ...paging(),
    }),
  },
  responses: { 200: json(ServedDocuments, '文件'), ...BAD_REQUEST },
})

const getDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: '一份文件：目录和记录',
  request: { params },
  responses: { 200: json(ServedDocument, '文件'), ...NOT_FOUND },
})

const getText = createRoute({
  method: 'get',
  path: '/documents/{id}/text',
  summary: '原文，逐字与来源相同',
  request: { params },
  responses: { 200: json(DocumentText, '原文及其在来源中的位置'), ...NOT_FOUND },
})

export const documentRoutes = ({ store, today }: Required<Pick<Deps, 'store' | 'today'>>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(listDocuments, async (c) => {
      const { region, facets, ...given } = c.req.valid('query')
      const filter = { ...given, region: regionCodes(region) }
      const { total, items } = await store.documents.list(filter)
      const document = items.map(({ id }) => id)
      const [twins, problems, counts] = await Promise.all([
        store.documents.twins(document),
        problemsOf(store, document),
        facets ? store.documents.facets(filter) : undefined,
      ])
      const served = items.map((one) => ({
        ...servedSummary(one, twins.get(one.id)),
        problems: problems.get(one.id) ?? 0,
      }))
      return c.json({ total, items: served, ...(counts ? { facets: counts } : {}) }, 200)
    })
    .openapi(getDocument, async (c) => {
      const { id } = c.req.valid('param')
      const found = await store.documents.get(id)
      if (!found) throw await whyGone(store, id)
      const { sourceId: _sourceId, file: _file, ...fields } = found
      const deadlines = byId(found.deadlines)
      const now = today()
      return c.json(
        {
          ...fields,
          ...placeOf(found),
          targets: found.targets.map((one) => ({ ...one, ...locate(found, one.regionCode) })),
          facts: found.facts.map((one) => ({ ...one, ...locate(found, one.regionCode) })),
          deadlines: found.deadlines.map((one) => servedDeadline(one, found, now)),
          responsibilities: found.responsibilities.map((one) => servedTask(one, found, deadlines, now)),
        },
        200,
      )
    })
    .openapi(getText, async (c) => {
      const { id } = c.req.valid('param')
      const found = await store.documents.text(id)
      if (!found) throw await whyGone(store, id)
      return c.json(found, 200)
    })

async function problemsOf(store: Store, document: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  if (document.length === 0) return counts
  const { items } = await store.diagnostics({ document })
  for (const { documentId } of items)
    if (documentId !== null) counts.set(documentId, (counts.get(documentId) ?? 0) + 1)
  return counts
}
