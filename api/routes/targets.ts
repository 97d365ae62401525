// Targets with numeric search: indicator, region, year, value. What was reached is elsewhere, never among them.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Status } from '../../corpus/schema.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { indicatorFilter } from '../indicators.ts'
import { regionCodes } from '../lookup.ts'
import { list, listOf, number, paging, query, years } from '../params.ts'
import { badParameter } from '../problem.ts'
import { homesOf, listOfServed, locate, ServedTarget } from '../served.ts'
import { refuseInvalid } from '../validation.ts'

const listTargets = createRoute({
  method: 'get',
  path: '/targets',
  summary: '量化目标',
  request: {
    query: query({
      indicator: list('指标编号或名称'),
      region: list('地区名称或代码'),
      year: years('目标年份'),
      min: number('数值不小于（按换算后的单位）'),
      max: number('数值不大于（按换算后的单位）'),
      document: list('文件编号'),
      status: listOf(Status, '正式稿或征求意见稿'),
      ...paging(),
    }),
  },
  responses: { 200: json(listOfServed(ServedTarget), '目标'), ...BAD_REQUEST },
})

export const targetRoutes = ({ store }: Pick<Deps, 'store'>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listTargets, async (c) => {
    const { region, indicator, ...filter } = c.req.valid('query')
    if (filter.min !== undefined && filter.max !== undefined && filter.min > filter.max)
      throw badParameter('max', `参数“max”（${filter.max}）小于“min”（${filter.min}）；请对调两个数`)
    const { total, items } = await store.records.targets({
      ...filter,
      ...(await indicatorFilter(store, indicator)),
      region: regionCodes(region),
    })
    const homes = await homesOf(store, items)
    return c.json(
      {
        total,
        items: items.map((one) => ({ ...one, ...locate(homes.get(one.documentId), one.regionCode) })),
      },
      200,
    )
  })
