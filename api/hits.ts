// Hits of an engine as served: ids become documents, passage numbers become text with marks. What is gone is left out.
import { z } from 'zod'
import { Span } from '../corpus/schema.ts'
import type { EngineResult } from '../corpus/search/engine.ts'
import { marksOf } from '../corpus/search/highlight.ts'
import type { Evidence } from '../corpus/store/evidence.ts'
import type { Store } from '../corpus/store/store.ts'
import { toSource } from '../corpus/text.ts'
import { shown } from './recent.ts'
import { removedFrom } from './removed.ts'
import { ServedSummary } from './served.ts'

export const ServedPassage = z.object({
  number: z.number().int(),
  section: z.array(z.string()).meta({ description: '所在各级标题，由外到内' }),
  span: Span,
  text: z.string().meta({ description: '与来源逐字相同' }),
  marks: z.array(Span).meta({ description: '命中处，text中的位置' }),
  removed: z.array(Span).meta({ description: '清洗时略去的文字（页码、句中断行），text中的位置' }),
})

export const ServedHit = z
  .object({
    document: ServedSummary,
    score: z.number(),
    passages: z.array(ServedPassage).meta({ description: '最相关的在前' }),
    passageTotal: z.number().int().meta({ description: '命中的段落总数' }),
    twins: z.array(z.string()).meta({ description: '文本相同的其他文件，算作一个结果' }),
  })
  .meta({ id: 'Hit' })
export type ServedHit = z.infer<typeof ServedHit>

export async function servedHits(store: Store, { hits, terms }: EngineResult): Promise<ServedHit[]> {
  const wanted = hits.map(({ id, passages }) => ({ id, numbers: passages.map(({ n }) => n) }))
  const there = await shown(store, wanted)
  return hits.flatMap(({ id, score, passageTotal, twins }) => {
    const found = there.get(id)
    if (!found) return []
    const passages = found.passages.map((one) => servedPassage(one, terms))
    return [{ document: found.document, score, passages, passageTotal, twins }]
  })
}

function servedPassage({ number, path, span, text, clean }: Evidence, terms: readonly string[]) {
  const within = ([start, end]: Span): Span => [start - span[0], end - span[0]]
  const marks = marksOf(clean.value, terms).map((mark) => within(toSource(clean, mark)))
  return { number, section: [...path], span, text, marks, removed: removedFrom(clean, span).map(within) }
}
