// Why a document is not there: never was, or deleted when and by whom.
import type { Store } from '../corpus/store/store.ts'
import { notFound, type ProblemError } from './problem.ts'

export async function whyGone(store: Pick<Store, 'documents'>, id: string): Promise<ProblemError> {
  const deletion = await store.documents.deletion(id)
  if (!deletion) return notFound(`没有编号为“${id}”的文件：编号写错了，或文件已删除。`)
  const { title, at, by } = deletion
  return notFound(`《${title}》（${id}）已于${dayOf(at)}由${by}删除；再次上传同一文件即可恢复。`)
}

/** As people in China count days. */
const dayOf = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(at))
