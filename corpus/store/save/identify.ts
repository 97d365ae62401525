// Ids, assigned once: which document and which record of the store each new one is, and which old ones are gone.
import type { Span } from '../../schema.ts'
import { groupBy } from '../group-by.ts'
import { documentId, type Kind, recordId } from '../record-id.ts'
import { align } from './align.ts'
import type { FileAnalysis, PolicyAnalysis } from './analysis.ts'
import { matchDocuments, type Titled } from './match-documents.ts'
import { matchRecords, type Placed } from './match-records.ts'

export interface OldRecord extends Placed {
  readonly id: string
  readonly kind: Kind
}

export interface OldDocument extends Titled {
  readonly id: string
  readonly nextRecord: number
  /** The source's slice, and its records in offsets of that source. */
  readonly text: string
  readonly records: readonly OldRecord[]
}

/** What is still wanted of a document when its rows are written: all documents of a file have that in memory, and no more. */
export interface Written {
  readonly id: string
  readonly span: Span
  readonly nextRecord: number
  /** Records that the text no longer gives. */
  readonly vanished: readonly OldRecord[]
  /** From the old source's offsets to the new one's. */
  readonly align: (offset: number) => number
}

export interface Identified extends Written {
  readonly analysis: PolicyAnalysis
  /** Parallel to the analysis's lists. */
  readonly ids: Readonly<Record<Kind, readonly string[]>>
}

/** One of a file that the store never had. */
export const identifyNew = (id: string, analysis: PolicyAnalysis): Identified =>
  identifyRecords(id, analysis, null, '')

/** `vanished`: documents that the file no longer holds. */
export function identify(
  { source, documents }: FileAnalysis,
  old: readonly OldDocument[],
  options: { readonly sameText: boolean; readonly nextDocument: number },
): { documents: Identified[]; vanished: OldDocument[]; nextDocument: number } {
  const matched = matchDocuments(old, documents.map(titled), options.sameText)
  let next = options.nextDocument
  const identified = documents.map((analysis, index) => {
    const before = old[matched.get(index) ?? -1] ?? null
    return identifyRecords(before?.id ?? documentId(next++), analysis, before, source.text)
  })
  const kept = new Set(matched.values())
  return { documents: identified, vanished: old.filter((_, index) => !kept.has(index)), nextDocument: next }
}

const titled = ({ metadata, part }: PolicyAnalysis): Titled => ({
  title: metadata.title,
  region: regionKey(metadata.region),
  span: part.span,
})

export const regionKey = (region: string | readonly string[]): string => JSON.stringify(region)

function identifyRecords(
  id: string,
  analysis: PolicyAnalysis,
  old: OldDocument | null,
  source: string,
): Identified {
  const [start, end] = analysis.part.span
  const move = old ? align(old.text, source.slice(start, end)) : null
  const toNew = (offset: number): number => (old && move ? start + move(offset - old.span[0]) : offset)
  const oldByKind = groupBy(old?.records ?? [], ({ kind }) => kind)
  const kept = new Set<string>()
  let next = old?.nextRecord ?? 1
  const idsOf = (kind: Kind, fresh: readonly Placed[]): string[] => {
    const before = oldByKind.get(kind)
    if (!before) return fresh.map(() => recordId(id, kind, next++))
    const moved = before.map(({ key, quote, span }) => ({
      key,
      quote,
      span: [toNew(span[0]), toNew(span[1])] satisfies Span,
    }))
    const matched = matchRecords(moved, fresh)
    return fresh.map((_, index) => {
      const same = before[matched.get(index) ?? -1]
      if (!same) return recordId(id, kind, next++)
      kept.add(same.id)
      return same.id
    })
  }
  const ids = {
    targets: idsOf('targets', analysis.targets.map(measured)),
    facts: idsOf('facts', analysis.facts.map(measured)),
    deadlines: idsOf(
      'deadlines',
      analysis.deadlines.map(({ date, span, quote }) => ({ key: date, span, quote })),
    ),
    responsibilities: idsOf(
      'responsibilities',
      analysis.responsibilities.map(({ assignments, span, quote }) => ({
        key: agenciesKey(assignments.map(({ agency }) => agency)),
        span,
        quote,
      })),
    ),
  }
  const vanished = (old?.records ?? []).filter((record) => !kept.has(record.id))
  return { id, span: analysis.part.span, nextRecord: next, vanished, align: toNew, analysis, ids }
}

const measured = ({ value, span, quote }: PolicyAnalysis['targets'][number]): Placed => ({
  key: valueKey(value),
  span,
  quote,
})

export const valueKey = (value: number | readonly [number, number]): string => JSON.stringify(value)
export const agenciesKey = (agencies: readonly string[]): string => [...new Set(agencies)].sort().join('、')
