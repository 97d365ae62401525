// A document's fields as a person corrects them: kept apart from what the rules derived, so that they survive the next ingest.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { Level, Status, Validity } from '../../corpus/schema.ts'
import { Edit } from '../../corpus/store/shapes.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { whyGone } from '../gone.ts'
import { regionsOf } from '../lookup.ts'
import { badParameter } from '../problem.ts'
import { ServedSummary, servedSummary } from '../served.ts'
import { refuseInvalid } from '../validation.ts'
import { BY } from './uploads.ts'

const params = z.object({ id: z.string() })
const EDTF_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const LINK = /^https?:\/\/\S{4,2000}$/
const text = (longest: number) => z.string().trim().min(1).max(longest)

const Fields = z.strictObject({
  title: text(300).optional(),
  issuers: z.array(text(100)).max(30).optional(),
  region: z.union([text(60), z.array(text(60)).min(1).max(40)]).optional(),
  level: Level.optional(),
  status: Status.optional(),
  type: text(20).optional(),
  documentNumber: text(60).nullable().optional(),
  issuedOn: z.string().regex(EDTF_DAY, '要写成2024、2024-03或2024-03-05').nullable().optional(),
  sourceUrl: z.string().regex(LINK, '要写完整的网址').nullable().optional(),
  validity: Validity.optional(),
  topics: z.array(text(30)).max(20).optional(),
})
const FIELD = Fields.keyof()
const Change = Fields.extend({
  reset: z.array(FIELD).optional().meta({ description: '撤回人工填写、恢复为自动读出的字段' }),
}).meta({ id: 'DocumentChange', description: '要修改的字段；不写的不变' })
type Change = z.infer<typeof Change>

const patch = createRoute({
  method: 'patch',
  path: '/documents/{id}',
  summary: '修改文件信息；重新导入后仍然保留',
  request: { params, body: { required: true, content: { 'application/json': { schema: Change } } } },
  responses: { 200: json(ServedSummary, '修改后的文件'), ...BAD_REQUEST, ...NOT_FOUND },
})

/** JSON of any shape has no schema that ends. */
const ServedEdit = Edit.extend({ value: z.unknown().optional() }).meta({
  id: 'Edit',
  description: '一次修改；没有value：撤回',
})

const history = createRoute({
  method: 'get',
  path: '/documents/{id}/edits',
  summary: '文件信息的修改记录，旧的在前',
  request: { params },
  responses: { 200: json(z.object({ items: z.array(ServedEdit) }), '修改记录'), ...NOT_FOUND },
})

export const documentEditRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(patch, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await store.documents.summaries([id]))[0]) throw await whyGone(store, id)
      for (const [field, value] of written(c.req.valid('json')))
        await store.edits.append({ kind: 'document', recordId: id, documentId: id, field, value, by: BY })
      const [summary] = await store.documents.summaries([id])
      if (!summary) throw await whyGone(store, id)
      return c.json(servedSummary(summary), 200)
    })
    .openapi(history, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await store.documents.summaries([id]))[0]) throw await whyGone(store, id)
      return c.json({ items: await store.edits.of(id) }, 200)
    })

type Written = readonly [field: string, value: Edit['value']]

/** A region is its names and its codes; undefined withdraws. */
function written({ reset = [], region, ...fields }: Change): Written[] {
  const clash = reset.find((field) =>
    field === 'region' ? region !== undefined : fields[field] !== undefined,
  )
  if (clash) throw badParameter('reset', `“${clash}”不能同时填写和撤回`)
  const plain = Object.entries(fields).filter(([, value]) => value !== undefined)
  const regions = region === undefined ? undefined : regionsOf([region].flat())
  const names = regions?.map(({ fullName }) => fullName) ?? []
  return [
    ...plain,
    ...(regions
      ? [
          ['region', names.length === 1 ? (names[0] ?? '') : names] as const,
          ['regionCode', regions.map(({ code }) => code)] as const,
        ]
      : []),
    ...reset.flatMap((field): Written[] =>
      field === 'region'
        ? [
            ['region', undefined],
            ['regionCode', undefined],
          ]
        : [[field, undefined]],
    ),
  ]
}
