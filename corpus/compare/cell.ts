// One cell: what a region's own documents say of an indicator for a year, and if they give no figure, what they say instead.
import { isWithin, regionByCode } from '../lexicon/regions.ts'
import type { Fact, Target } from '../schema.ts'
import { disagreements } from './disagreement.ts'
import type { Kind } from './figure.ts'
import type { Mention } from './mentions.ts'
import { type Candidate, preferred, reasonBetween } from './preference.ts'
import { type Cell, type CellFact, CellValue, type ComparedDocument, type Note } from './schema.ts'

/** Ids and places of a stored record; its other fields are those of the kind. */
interface Placed {
  readonly id: string
  readonly documentId: string
}
export type ComparedTarget = Target & Placed
export type ComparedFact = Fact & Placed

export interface Row {
  readonly code: string
  readonly name: string
  /** The region's own documents that count. */
  readonly documents: readonly ComparedDocument[]
  /** Drafts that were left out on demand. */
  readonly left: readonly ComparedDocument[]
}

export interface Place {
  readonly row: Row
  readonly indicator: string
  readonly year: number
}

/** Records of one indicator, of any document, region and year. */
export interface Material {
  readonly targets: readonly ComparedTarget[]
  readonly facts: readonly ComparedFact[]
  readonly mentions: readonly Mention[]
}

export interface DraftCell {
  readonly cell: Cell
  /** The preferred figure; null without one. */
  readonly chosen: Candidate | null
}

/** @param kind of figure that the column's cells have, null while that is to be found */
export function cellAt(place: Place, material: Material, kind: Kind | null): DraftCell {
  const { row, indicator, year } = place
  const base = { region: row.name, indicator, year, comparable: false }
  if (row.documents.length === 0 && row.left.length === 0)
    return { cell: { ...base, state: 'not-in-corpus', values: [], facts: [], notes: [] }, chosen: null }
  const own = material.targets.filter((one) => row.documents.some(({ id }) => id === one.documentId))
  const here = own.flatMap((one) => candidate(one, row, row.documents))
  const ordered = preferred(
    here.filter(({ value }) => value.year === year),
    kind,
  )
  const facts = factsOf(material.facts, row)
  const [chosen] = ordered
  if (chosen) {
    const notes = [...disagreements(ordered), ...jointNote(chosen)]
    const values = ordered.map((one) => ({ ...one.value, reason: reasonBetween(chosen, one, kind) }))
    return { cell: { ...base, state: 'value', values, facts, notes }, chosen }
  }
  const undated = preferred(here.filter(({ value }) => value.year === null))
  const notes = [
    ...undatedNote(undated),
    ...mentionNotes(place, material.mentions),
    ...leftNote(place, material.targets),
  ]
  const unclear = notes.some(({ code }) => code === 'unclear' || code === 'year-unknown')
  return {
    cell: { ...base, state: unclear ? 'unclear' : 'no-target', values: [], facts, notes },
    chosen: null,
  }
}

/** The record as this row's figure: of a part of the region it is a figure of narrower scope, of another region none. */
function candidate(record: ComparedTarget, row: Row, documents: readonly ComparedDocument[]): Candidate[] {
  const document = documents.find(({ id }) => id === record.documentId)
  if (!document || (record.regionCode !== null && !isWithin(record.regionCode, row.code))) return []
  return [{ document, value: figureOf(record, document, row) }]
}

/** Stored records carry more than a cell shows: the schema keeps what it names. */
function figureOf(record: ComparedTarget, document: ComparedDocument, row: Row): CellValue {
  const { regionCode } = record
  const part = regionCode === null || regionCode === row.code ? null : regionByCode(regionCode)?.fullName
  const joint = document.regionCode.length > 1
  return CellValue.parse({
    ...record,
    scope: record.scope ?? part ?? null,
    status: document.status,
    joint,
    reason: null,
  })
}

function factsOf(facts: readonly ComparedFact[], row: Row): CellFact[] {
  return facts
    .flatMap((fact) =>
      candidate(fact, row, row.documents).map(({ value }) => ({ ...value, kind: fact.kind })),
    )
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}

function jointNote({ document, value }: Candidate): Note[] {
  if (!value.joint) return []
  const names = document.regionCode.map((code) => regionByCode(code)?.name ?? code).join('、')
  return [{ code: 'joint', text: `《${document.title}》由${names}共同提出`, recordIds: [value.id] }]
}

function undatedNote(undated: readonly Candidate[]): Note[] {
  return undated.slice(0, 1).map(({ value, document }) => ({
    code: 'year-unknown',
    text: `《${document.title}》有数值，未识别出年份：“${value.quote}”`,
    recordIds: undated.map((one) => one.value.id),
    quote: value.quote,
    span: value.span,
    documentId: value.documentId,
  }))
}

/** Clauses framed by the year itself go first; those of no year stand for any, those of another year for none. Each phrase once. */
function mentionNotes({ row, indicator, year }: Place, mentions: readonly Mention[]): Note[] {
  const here = mentions.filter(
    (one) => one.indicator === indicator && row.documents.some(({ id }) => id === one.documentId),
  )
  const of = (kind: Mention['kind']): Mention[] => {
    const framed = here.filter((one) => one.kind === kind && one.year === year)
    const best = framed.length > 0 ? framed : here.filter((one) => one.kind === kind && one.year === null)
    return [...new Map(best.toReversed().map((one) => [one.phrase, one])).values()].toReversed()
  }
  return [
    ...of('unclear').map((one) => noteOn(one, 'unclear', `有表述未识别：“${one.phrase}”`)),
    ...of('qualitative').map((one) => noteOn(one, 'qualitative', `仅定性：${one.phrase}`)),
  ]
}

const noteOn = ({ quote, span, documentId }: Mention, code: Note['code'], text: string): Note => ({
  code,
  text,
  recordIds: [],
  quote,
  span,
  documentId,
})

function leftNote({ row, year }: Place, targets: readonly ComparedTarget[]): Note[] {
  const hidden = preferred(
    targets.filter((one) => one.year === year).flatMap((one) => candidate(one, row, row.left)),
  )
  const [first] = hidden
  if (!first) return []
  const text = `征求意见稿《${first.document.title}》有数值，未计入`
  return [{ code: 'draft-excluded', text, recordIds: hidden.map(({ value }) => value.id) }]
}
