// The records of a document as one list in the order of the text.
import type { Deadline, DocumentDetail, Fact, Responsibility, Target } from '../api/types.ts'

export type Entry =
  | { readonly kind: 'targets'; readonly record: Target }
  | { readonly kind: 'facts'; readonly record: Fact }
  | { readonly kind: 'deadlines'; readonly record: Deadline }
  | { readonly kind: 'responsibilities'; readonly record: Responsibility }

export type EntryKind = Entry['kind']
export const ENTRY_KINDS = ['targets', 'facts', 'deadlines', 'responsibilities'] as const

type Recorded = Pick<DocumentDetail, 'targets' | 'facts' | 'deadlines' | 'responsibilities'>

export function entriesOf({ targets, facts, deadlines, responsibilities }: Recorded): Entry[] {
  const all: Entry[] = [
    ...targets.map((record) => ({ kind: 'targets', record }) as const),
    ...facts.map((record) => ({ kind: 'facts', record }) as const),
    ...deadlines.map((record) => ({ kind: 'deadlines', record }) as const),
    ...responsibilities.map((record) => ({ kind: 'responsibilities', record }) as const),
  ]
  return all.sort((a, b) => a.record.span[0] - b.record.span[0] || b.record.span[1] - a.record.span[1])
}
