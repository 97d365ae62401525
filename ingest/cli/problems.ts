// The problems of a job's documents as lines for a terminal: the grave ones, each with its document; the rest as a number.
import type { Job } from '../../corpus/store/job.ts'
import type { Store } from '../../corpus/store/store.ts'

const SHOWN = 20
const MARKS = { error: '错误', warning: '警告', info: '提示' } as const

export async function problemLines(store: Store, job: Job): Promise<string[]> {
  const fresh = job.files.filter(({ state }) => state === 'done').flatMap(({ documentIds }) => documentIds)
  if (fresh.length === 0) return []
  const documents = await store.documents.summaries(fresh)
  const { total, items } = await store.diagnostics({
    source: [...new Set(documents.map(({ sourceId }) => sourceId))],
    severity: ['error', 'warning'],
    limit: SHOWN,
  })
  const names = new Map([
    ...documents.map(({ sourceId, file }) => [sourceId, file] as const),
    ...documents.map(({ id, title }) => [id, `${id}《${title}》`] as const),
  ])
  const lines = items.map(
    ({ documentId, sourceId, severity, message }) =>
      `  ${MARKS[severity]} ${names.get(documentId ?? sourceId) ?? sourceId}：${message}`,
  )
  return total > items.length
    ? [...lines, `  另有 ${total - items.length} 条问题，见各文件的“问题”页`]
    : lines
}
