// The bodies that the texts give work to, with how often in which role.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { agencyById } from '../../corpus/agency/query.ts'
import { regionByCode } from '../../corpus/lexicon/regions.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { paging, query, text } from '../params.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'
import { vocabularyOf } from '../vocabulary.ts'

const count = z.number().int()

export const ServedAgency = z
  .object({
    id: z.string().nullable().meta({ description: '机构全称；原文所写无法确定是哪个机构时为null' }),
    name: z.string().meta({ description: '全称，或原文的写法' }),
    region: z.string().nullable(),
    regionCode: z.string().nullable(),
    lead: count,
    support: count,
    joint: count,
    documents: count,
  })
  .meta({ id: 'Agency', description: '机构及其责任条数' })

const listAgencies = createRoute({
  method: 'get',
  path: '/agencies',
  summary: '机构，责任多的在前',
  request: { query: query({ q: text('名称的一部分'), ...paging(100) }) },
  responses: { 200: json(listOfServed(ServedAgency), '机构'), ...BAD_REQUEST },
})

export const agencyRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listAgencies, async (c) => {
    const { q, offset, limit } = c.req.valid('query')
    const { agencies: all } = await vocabularyOf(store)
    const wanted = q ? all.filter(({ agencyId, agency }) => agencyId?.includes(q) || agency.includes(q)) : all
    const items = wanted.slice(offset, offset + limit).map(({ agencyId, agency, ...counts }) => {
      const regionCode = agencyId === null ? null : (agencyById(agencyId)?.regionCode ?? null)
      const region = regionCode === null ? null : (regionByCode(regionCode)?.fullName ?? null)
      return { id: agencyId, name: agencyId ?? agency, region, regionCode, ...counts }
    })
    return c.json({ total: wanted.length, items }, 200)
  })
