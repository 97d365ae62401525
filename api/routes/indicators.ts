// The indicators: those of the lexicon and those the texts alone name, with how often.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { paging, query, text } from '../params.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'
import { vocabularyOf } from '../vocabulary.ts'

const count = z.number().int()

export const ServedIndicator = z
  .object({
    id: z.string().nullable().meta({ description: '词库中的编号；词库没有时为null' }),
    name: z.string(),
    targets: count,
    documents: count,
  })
  .meta({ id: 'Indicator', description: '指标及其目标条数' })

const listIndicators = createRoute({
  method: 'get',
  path: '/indicators',
  summary: '指标，目标多的在前',
  request: { query: query({ q: text('名称的一部分'), ...paging(100) }) },
  responses: { 200: json(listOfServed(ServedIndicator), '指标'), ...BAD_REQUEST },
})

export const indicatorRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listIndicators, async (c) => {
    const { q, offset, limit } = c.req.valid('query')
    const { indicators: all } = await vocabularyOf(store)
    const wanted = q ? all.filter(({ indicator }) => indicator.includes(q)) : all
    const items = wanted
      .slice(offset, offset + limit)
      .map(({ indicatorId, indicator, ...counts }) => ({ id: indicatorId, name: indicator, ...counts }))
    return c.json({ total: wanted.length, items }, 200)
  })
