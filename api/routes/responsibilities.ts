// The ledger of responsibilities (责任台账): who must do what by when.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { addDays } from '../../corpus/ledger/calendar.ts'
import { CLOSED } from '../../corpus/ledger/task.ts'
import { Role } from '../../corpus/schema.ts'
import { TaskStatus } from '../../corpus/store/shapes.ts'
import { agencyFilter } from '../agencies.ts'
import type { Deps } from '../deps.ts'
import { BAD_REQUEST, json, NOT_FOUND } from '../describe.ts'
import { regionCodes } from '../lookup.ts'
import { day, list, listOf, paging, query, text } from '../params.ts'
import { badParameter, notFound } from '../problem.ts'
import { homesOf, listOfServed, ServedResponsibility } from '../served.ts'
import { byId, servedTask } from '../tasks.ts'
import { refuseInvalid } from '../validation.ts'

/** `overdue` is derived: a day that has passed and a task that is still open. */
const StatusFilter = z.enum([...TaskStatus.options, 'overdue'])

const Flag = z.enum(['no-lead', 'no-deadline'])

const listResponsibilities = createRoute({
  method: 'get',
  path: '/responsibilities',
  summary: '责任台账',
  request: {
    query: query({
      agency: list('机构编号或名称'),
      role: listOf(Role, '牵头、配合或共同'),
      region: list('地区名称或代码'),
      document: list('文件编号'),
      due_before: day('last', '截止日不晚于；人定的日期先于原文推算的'),
      status: listOf(StatusFilter, '办理状态；overdue（逾期）单独使用'),
      flag: listOf(Flag, '原文没有写明的：no-lead（牵头）、no-deadline（时限）'),
      q: text('任务或条款中的文字'),
      ...paging(),
    }),
  },
  responses: { 200: json(listOfServed(ServedResponsibility), '责任分工'), ...BAD_REQUEST },
})

const LACKING = { 'no-lead': 'lead', 'no-deadline': 'deadline' } as const

const getResponsibility = createRoute({
  method: 'get',
  path: '/responsibilities/{id}',
  summary: '一项责任',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(ServedResponsibility, '责任分工'), ...NOT_FOUND },
})

const OPEN = TaskStatus.options.filter((one) => !CLOSED.has(one))

function statusFilter(
  status: readonly z.infer<typeof StatusFilter>[] | undefined,
  dueBefore: string | undefined,
  today: string,
): { status: z.infer<typeof TaskStatus>[] | undefined; dueBefore: string | undefined } {
  const stored = status?.flatMap((one) => (one === 'overdue' ? [] : [one]))
  if (!status?.includes('overdue')) return { status: stored, dueBefore }
  if (stored && stored.length > 0)
    throw badParameter('status', '参数“status”的overdue是推算出来的，不能与其他状态同列；请分两次查询')
  const yesterday = addDays(today, -1)
  return { status: OPEN, dueBefore: dueBefore !== undefined && dueBefore < yesterday ? dueBefore : yesterday }
}

export const responsibilityRoutes = ({ store, today }: Required<Pick<Deps, 'store' | 'today'>>) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(listResponsibilities, async (c) => {
      const { region, agency, status, due_before, flag, q, ...filter } = c.req.valid('query')
      const now = today()
      const { total, items } = await store.records.responsibilities({
        ...filter,
        ...statusFilter(status, due_before, now),
        ...(await agencyFilter(store, agency)),
        region: regionCodes(region),
        lacking: flag?.map((one) => LACKING[one]),
        words: q?.trim() || undefined,
      })
      const homes = await homesOf(store, items)
      const document = items.flatMap(({ documentId, deadlineIds }) =>
        deadlineIds.length > 0 ? [documentId] : [],
      )
      const limits =
        document.length > 0 ? (await store.records.deadlines({ document: [...new Set(document)] })).items : []
      const deadlines = byId(limits)
      return c.json(
        { total, items: items.map((one) => servedTask(one, homes.get(one.documentId), deadlines, now)) },
        200,
      )
    })
    .openapi(getResponsibility, async (c) => {
      const { id } = c.req.valid('param')
      const found = await store.records.responsibility(id)
      if (!found) throw notFound(`没有编号为“${id}”的责任分工：编号写错了，或文件已删除。`)
      const homes = await homesOf(store, [found])
      const { items } = await store.records.deadlines({ document: [found.documentId] })
      return c.json(servedTask(found, homes.get(found.documentId), byId(items), today()), 200)
    })
