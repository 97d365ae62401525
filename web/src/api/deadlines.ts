// Time limits in full: all of a period, and those of tasks, which the ledger shows as the text writes them.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from './client.ts'
import type { Deadline, Responsibility } from './types.ts'

type DeadlinesQuery = InferRequestType<typeof api.deadlines.$get>['query']
type Page = InferResponseType<typeof api.deadlines.$get, 200>

const AT_ONCE = 1_000
const DOCUMENTS_AT_ONCE = 100

export async function allDeadlines(query: DeadlinesQuery, signal: AbortSignal): Promise<Page['items']> {
  const items: Page['items'] = []
  for (;;) {
    const window = { offset: String(items.length), limit: String(AT_ONCE) }
    const page = await read(api.deadlines.$get({ query: { ...query, ...window } }, { init: { signal } }))
    items.push(...page.items)
    if (page.items.length === 0 || items.length >= page.total) return items
  }
}

export interface Task extends Responsibility {
  readonly terms: readonly Deadline[]
}

/** Tasks with the time limits in their measures. */
export async function withTerms(tasks: readonly Responsibility[], signal: AbortSignal): Promise<Task[]> {
  const documents = tasks.flatMap(({ documentId, deadlineIds }) => (deadlineIds.length > 0 ? documentId : []))
  const wanted = [...new Set(documents)]
  const byId = new Map<string, Deadline>()
  for (let at = 0; at < wanted.length; at += DOCUMENTS_AT_ONCE) {
    const document = wanted.slice(at, at + DOCUMENTS_AT_ONCE)
    for (const one of await allDeadlines({ document }, signal)) byId.set(one.id, one)
  }
  return tasks.map((task) => ({ ...task, terms: task.deadlineIds.flatMap((id) => byId.get(id) ?? []) }))
}
