// The calendar: time limits by the day they fall due, and the periods of those that recur.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { groupBy } from '../../corpus/store/group-by.ts'
import type { StoredDeadline } from '../../corpus/store/shapes.ts'
import type { Store } from '../../corpus/store/store.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json } from '../describe.ts'
import { regionCodes } from '../lookup.ts'
import { day, flag, list, paging, query } from '../params.ts'
import { badParameter } from '../problem.ts'
import { homesOf, listOfServed, ServedDeadline } from '../served.ts'
import { servedDeadline } from '../tasks.ts'
import { refuseInvalid } from '../validation.ts'

export const ListedDeadline = ServedDeadline.extend({
  clauseText: z.string().optional().meta({ description: '所管的条款，与来源逐字相同；clauses=1时给出' }),
}).meta({ id: 'ListedDeadline', description: '列表中的一个时限' })

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
      clauses: flag('0', '1：同时给出所管的条款的文字'),
      ...paging(),
    }),
  },
  responses: { 200: json(listOfServed(ListedDeadline), '时限'), ...BAD_REQUEST },
})

export const deadlineRoutes = ({ store, today }: Required<Pick<Deps, 'store' | 'today'>>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(listDeadlines, async (c) => {
    const { region, clauses, ...filter } = c.req.valid('query')
    if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to)
      throw badParameter('to', `参数“to”（${filter.to}）早于“from”（${filter.from}）；请对调两个日期`)
    const { total, items } = await store.records.deadlines({ ...filter, region: regionCodes(region) })
    const homes = await homesOf(store, items)
    const words = clauses ? await clausesOf(store, items) : NO_WORDS
    const now = today()
    const served = items.map((one) => {
      const deadline = servedDeadline(one, homes.get(one.documentId), now, filter)
      return { ...deadline, clauseText: words.get(one.id) }
    })
    return c.json({ total, items: served }, 200)
  })

const NO_WORDS: ReadonlyMap<string, string> = new Map()

/** By record; where the text says no more than the limit itself, the limit. */
async function clausesOf(store: Store, items: readonly StoredDeadline[]): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const [documentId, own] of groupBy(items, (one) => one.documentId)) {
    const texts = await store.documents.slices(
      documentId,
      own.map(({ clause, span }) => clause ?? span),
    )
    for (const [index, { id }] of own.entries()) words.set(id, texts?.[index] ?? '')
  }
  return words
}
