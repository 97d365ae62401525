// The indicators: those of the lexicon, also without a target yet, and those that only the texts name, with how often.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { allIndicators, Indicator, indicatorById } from '../../corpus/lexicon/indicators.ts'
import type { IndicatorCount } from '../../corpus/store/vocabulary.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { paging, query, text } from '../params.ts'
import { listOfServed } from '../served.ts'
import { refuseInvalid } from '../validation.ts'
import { vocabularyOf } from '../vocabulary.ts'

const count = z.number().int()
const { name, names, family, unit, direction } = Indicator.shape

const SPACES = /\s+/

export const ServedIndicator = z
  .object({
    id: z.string().nullable().meta({ description: '词库中的编号；词库没有时为null' }),
    name,
    names,
    family: family.nullable(),
    unit: unit.nullable(),
    direction: direction.nullable().meta({ description: 'up 越高越好，down 越低越好' }),
    targets: count,
    documents: count,
  })
  .meta({ id: 'Indicator', description: '指标及其目标条数' })
type ServedIndicator = z.infer<typeof ServedIndicator>

const listIndicators = createRoute({
  method: 'get',
  path: '/indicators',
  summary: '指标，目标多的在前',
  request: { query: query({ q: text('名称的一部分；几个词都要有'), ...paging(100) }) },
  responses: { 200: json(listOfServed(ServedIndicator), '指标'), ...BAD_REQUEST },
})

export const indicatorRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listIndicators, async (c) => {
    const { q, offset, limit } = c.req.valid('query')
    const all = withLexicon((await vocabularyOf(store)).indicators)
    const words = q?.split(SPACES).filter((word) => word !== '') ?? []
    const has = (spelling: string): boolean => words.every((word) => spelling.includes(word))
    const wanted = all.filter((one) => [one.name, ...one.names].some(has))
    return c.json({ total: wanted.length, items: wanted.slice(offset, offset + limit) }, 200)
  })

function withLexicon(counted: readonly IndicatorCount[]): ServedIndicator[] {
  const known = new Set(counted.map(({ indicatorId }) => indicatorId))
  const unused = allIndicators.filter(({ id }) => !known.has(id))
  return [...counted.map(served), ...unused.map((one) => ({ ...one, targets: 0, documents: 0 }))]
}

function served({ indicatorId, indicator, targets, documents }: IndicatorCount): ServedIndicator {
  const entry = indicatorId === null ? undefined : indicatorById(indicatorId)
  if (entry) return { ...entry, targets, documents }
  const unlisted = { names: [], family: null, unit: null, direction: null }
  return { id: indicatorId, name: indicator, ...unlisted, targets, documents }
}
