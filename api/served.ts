// Records as served: what the store holds, flat, with the region by name. Descriptions come from the corpus' own schemas.
import { z } from 'zod'
import { regionByCode } from '../corpus/lexicon/regions.ts'
import { Span } from '../corpus/schema.ts'
import {
  DocumentDetail,
  DocumentSummary,
  StoredDeadline,
  StoredFact,
  StoredResponsibility,
  StoredTarget,
} from '../corpus/store/shapes.ts'
import type { Store } from '../corpus/store/store.ts'

const NameOrNames = z.union([z.string(), z.array(z.string())])

/** Of the part of a region that a record is about, else of its document; arrays where several issued it. */
const located = { region: NameOrNames, regionCode: NameOrNames }
type Located = z.infer<z.ZodObject<typeof located>>

export const ServedTarget = StoredTarget.extend(located).meta({ id: 'Target', description: '量化目标' })
export const ServedFact = StoredFact.extend(located).meta({ id: 'Fact', description: '已达到的值或基数' })
export const Occurrence = z.object({ due: z.string(), period: z.string() })
export const ServedDeadline = StoredDeadline.extend({
  ...located,
  dueDate: z.string().nullable().meta({ description: '截止日；周期性时限为本期截止日' }),
  dueNote: z.string().nullable().meta({ description: '截止日如何推算' }),
  occurrences: z.array(Occurrence).meta({ description: '周期性时限在所查日期内的各期' }),
}).meta({ id: 'Deadline', description: '时限' })
export const ServedResponsibility = StoredResponsibility.extend({
  ...located,
  dueNote: z.string().nullable().meta({ description: '截止日如何推算' }),
  next: Occurrence.nullable().meta({ description: '周期性任务的本期' }),
  overdue: z.boolean().meta({ description: '截止日已过而未完成、暂缓或取消' }),
}).meta({ id: 'Responsibility', description: '责任分工' })

/** Which file, and where in it; `file` is the base name. */
const place = { source: z.object({ id: z.string(), file: z.string(), span: Span }) }

export const ServedSummary = DocumentSummary.omit({ sourceId: true, file: true })
  .extend({ ...place, twins: z.array(z.string()).meta({ description: '文本相同的其他文件' }) })
  .meta({ id: 'DocumentSummary', description: '一份文件' })
export type ServedSummary = z.infer<typeof ServedSummary>

export const ServedDocument = DocumentDetail.omit({ sourceId: true, file: true })
  .extend({
    ...place,
    targets: z.array(ServedTarget),
    facts: z.array(ServedFact),
    deadlines: z.array(ServedDeadline),
    responsibilities: z.array(ServedResponsibility),
  })
  .meta({ id: 'Document', description: '一份文件的目录和记录' })

export const placeOf = ({
  sourceId,
  file,
  start,
  end,
}: DocumentSummary): { source: ServedSummary['source'] } => ({
  source: { id: sourceId, file, span: [start, end] },
})

export function servedSummary(summary: DocumentSummary, twins: readonly string[] = []): ServedSummary {
  const { sourceId: _sourceId, file: _file, ...fields } = summary
  return { ...fields, ...placeOf(summary), twins: [...twins] }
}

export const listOfServed = <Item extends z.ZodType>(item: Item) =>
  z.object({ total: z.number().int(), items: z.array(item) })

type Home = Pick<DocumentSummary, 'region' | 'regionCode'>

/** Region by name and by code, for a record of a document. */
export function locate(home: Home | undefined, ownCode: string | null = null): Located {
  if (ownCode !== null) return { region: regionByCode(ownCode)?.fullName ?? ownCode, regionCode: ownCode }
  if (!home) return { region: [], regionCode: [] }
  const [code, ...more] = home.regionCode
  return { region: home.region, regionCode: code !== undefined && more.length === 0 ? code : home.regionCode }
}

/** The documents of a page of records, each once. */
export async function homesOf(
  store: Store,
  records: readonly { readonly documentId: string }[],
): Promise<ReadonlyMap<string, DocumentSummary>> {
  const summaries = await store.documents.summaries([...new Set(records.map(({ documentId }) => documentId))])
  return new Map(summaries.map((one) => [one.id, one]))
}
