// The calendar: time limits by the day they fall due, and the periods of those that recur.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { regionCodes } from '../lookup.ts'
import { day, list, paging, query } from '../params.ts'
import { badParameter } from '../problem.ts'
import { homesOf, listOfServed, ServedDeadline } from '../served.ts'
import { servedDeadline } from '../tasks.ts'
import { refuseInvalid } from '../validation.ts'

const listDeadlines = createRoute({
  method: 'get',
  path: '/deadlines',
  summary: '时限日历',
  request: {
    query: query({
      from: day('first', '截止日不早于'),
      to: day('last', '截止日不晚于'),
      region: list('地区名称或代码'),
      document: list('文件编号'),
      ...paging(),
    }),
  },
  responses: { 200: json(listOfServed(ServedDeadline), '时限'), ...BAD_REQUEST },
})

export const deadlineRoutes = ({ store, today }: Required<Pick<Deps, 'store' | 'today'>>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listDeadlines, async (c) => {
    const { region, ...filter } = c.req.valid('query')
    if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to)
      throw badParameter('to', `参数“to”（${filter.to}）早于“from”（${filter.from}）；请对调两个日期`)
    const { total, items } = await store.records.deadlines({ ...filter, region: regionCodes(region) })
    const homes = await homesOf(store, items)
    const now = today()
    return c.json(
      { total, items: items.map((one) => servedDeadline(one, homes.get(one.documentId), now, filter)) },
      200,
    )
  })
