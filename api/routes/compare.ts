// What has each region promised: targets side by side, with a reason wherever there is none.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Comparison } from '../../corpus/compare/schema.ts'
import { allRegions } from '../../corpus/lexicon/regions.ts'
import { comparison } from '../comparison.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { comparedIndicators } from '../indicators.ts'
import { regionsOf } from '../lookup.ts'
import { flag, list, query, years } from '../params.ts'
import { refuseInvalid } from '../validation.ts'

const getComparison = createRoute({
  method: 'get',
  path: '/compare',
  summary: '目标对比',
  request: {
    query: query({
      indicators: list('指标编号或名称；省略时为目标最多的六个'),
      regions: list('地区名称或代码；省略时为全国和各省级地区'),
      year: years('目标年份；省略时为有数值的各年'),
      draft: flag('1', '0：不计征求意见稿'),
    }),
  },
  responses: {
    200: json(Comparison.meta({ id: 'Comparison' }), '行为地区，列为指标和年份'),
    ...BAD_REQUEST,
  },
})

const PROVINCES = allRegions.filter(({ level }) => level === 'national' || level === 'province')

export const compareRoutes = (deps: Pick<Deps, 'store' | 'search'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(getComparison, async (c) => {
    const { indicators, regions, year, draft } = c.req.valid('query')
    const asked = {
      indicators: await comparedIndicators(deps.store, indicators),
      regions: unique(regionsOf(regions, 'regions') ?? PROVINCES),
      years: year && [...new Set(year)],
      drafts: draft,
    }
    return c.json(await comparison(deps, asked), 200)
  })

const unique = <Item extends { readonly code: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((one) => [one.code, one])).values(),
]
