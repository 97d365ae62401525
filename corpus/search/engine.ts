// The one interface behind every search engine, and the shapes that cross it. A policy is indexed whole, idempotent by id;
// hits are ids, scores and passage numbers, the store hydrates; filters are data that each engine quotes itself.
import { z } from 'zod'
import { Level, Span, Status, Validity } from '../schema.ts'
import { FacetField } from './query/fields.ts'
import { Notice, QueryNode, Scope } from './query/query.ts'

export { FacetField }

/** A unit of evidence; `n` is its index in the document's list of passages, `clean` its place in `text`. */
export const IndexedPassage = z.object({
  n: z.number().int().min(0),
  section: z.number().int().nullable(),
  clean: Span,
})
export type IndexedPassage = z.infer<typeof IndexedPassage>

/** A target or responsibility as engines take it: `text` is the clean text of its sentence. */
export const IndexedRecord = z.object({
  id: z.string().min(1),
  kind: z.enum(['target', 'responsibility']),
  text: z.string(),
})
export type IndexedRecord = z.infer<typeof IndexedRecord>

/** A policy as engines take it. `text` is the clean, simplified text; passages cover it in order. */
export const IndexedPolicy = z.object({
  id: z.string().min(1),
  title: z.string(),
  headings: z.array(z.string()),
  text: z.string(),
  passages: z.array(IndexedPassage),
  /** EDTF or null; orders by date. `year` in the facets is that of issue. */
  issuedOn: z.string().nullable(),
  /** GB/T 2260; orders by region, and a filter on region takes a code too. */
  regionCode: z.array(z.string()),
  facets: z.object({
    region: z.array(z.string()),
    level: z.array(Level),
    year: z.array(z.string()),
    type: z.array(z.string()),
    status: z.array(Status),
    issuer: z.array(z.string()),
    /** Ids, or the name as written where it resolved to none. */
    agency: z.array(z.string()),
    indicator: z.array(z.string()),
    targetYear: z.array(z.string()),
    validity: z.array(Validity),
    topic: z.array(z.string()),
  }),
  /** The id of the document whose text this one repeats (other script, other page); null for that document itself. */
  twinOf: z.string().nullable(),
  /** For engines that take them. */
  records: z.array(IndexedRecord).optional(),
})
export type IndexedPolicy = z.infer<typeof IndexedPolicy>

/** Documents that have one of the values in the field; with `not`, none of them. Filters of one plan are all to hold. */
export const Filter = z.object({
  field: FacetField,
  values: z.array(z.string()).min(1),
  not: z.boolean().default(false),
})
export type Filter = z.infer<typeof Filter>

export const Sort = z.enum(['relevance', 'date', 'region'])
export type Sort = z.infer<typeof Sort>

/** What to look for: made by `plan()` from a request, never by hand. `query` null: every document that passes the filters. */
export const Plan = z.object({
  query: QueryNode.nullable(),
  scope: Scope,
  /** Other names of a word count too: so they do for a word that is put right. Left out: they do. */
  wide: z.boolean().optional(),
  filters: z.array(Filter),
  sort: Sort,
  offset: z.number().int().min(0),
  limit: z.number().int().min(0).max(1000),
  facets: z.array(FacetField),
  /** Count each field as if it were not filtered itself: what a list with several choices wants. */
  liftOwnFilter: z.boolean(),
  /** Best passages wanted per hit. */
  passages: z.number().int().min(0).max(100),
  /** What the planner understood, changed or added, in words for the user. */
  notices: z.array(Notice),
})
export type Plan = z.infer<typeof Plan>

/** A document with its best passages first. `twins`: other documents with the same text, folded into this hit. */
export const Hit = z.object({
  id: z.string(),
  twins: z.array(z.string()),
  score: z.number(),
  passages: z.array(z.object({ n: z.number().int(), score: z.number() })),
  /** How many passages have evidence in all. */
  passageTotal: z.number().int(),
})
export type Hit = z.infer<typeof Hit>

export const FacetCount = z.object({ value: z.string(), count: z.number().int() })
export const EngineName = z.enum(['fts', 'meilisearch'])
export type EngineName = z.infer<typeof EngineName>

/** Totals and facets are exact counts of documents, twins once. */
export const EngineResult = z.object({
  engine: EngineName,
  total: z.number().int(),
  hits: z.array(Hit),
  facets: z.partialRecord(FacetField, z.array(FacetCount)),
  /** What to mark in passages: give it to `marksOf` (highlight.ts). Strings of clean text, folded. */
  terms: z.array(z.string()),
  notices: z.array(Notice),
  /** Where nothing was found: how many documents have each word. */
  words: z.array(z.object({ word: z.string(), documents: z.number().int() })).optional(),
  /** Why the answer comes from another engine than the chosen one, or is not whole; null when all is well. */
  degraded: z.string().nullable(),
})
export type EngineResult = z.infer<typeof EngineResult>

export const EngineHealth = z.object({
  engine: EngineName,
  ok: z.boolean(),
  documents: z.number().int(),
  passages: z.number().int(),
  /** The index is new, of another version or damaged: `rebuild` it from the store. */
  needsRebuild: z.boolean(),
  /** For the user, where not ok. */
  message: z.string().nullable(),
})
export type EngineHealth = z.infer<typeof EngineHealth>

/**
 * One engine. Promises resolve when the change is searchable and durable, and reject with a SearchUnavailable when the
 * engine cannot be reached: the outbox keeps its rows and tries again.
 */
export interface SearchEngine {
  /** The key of this engine's place in the outbox. */
  readonly name: EngineName
  /** It wants the records of policies too. */
  readonly takesRecords?: boolean
  /** Adds or replaces whole policies. */
  index(policies: readonly IndexedPolicy[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  search(plan: Plan): Promise<EngineResult>
  /** Replaces the whole index; readers see the old one until the new one is complete. */
  rebuild(all: AsyncIterable<IndexedPolicy> | Iterable<IndexedPolicy>): Promise<void>
  health(): Promise<EngineHealth>
  close(): Promise<void>
}

/** The engine cannot answer now; `message` says what happened and what to do. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
}
