// The zod schemas of everything that is stored, written or served. Types are inferred from them, never written twice.
// Field meanings of targets, deadlines and responsibilities are those of the annotation guide; the rest is derived.
import { z } from 'zod'

/** Half-open range of UTF-16 offsets. In anything stored or served: into `Source.text`, the text as read. */
export const Span = z.tuple([z.number().int().min(0), z.number().int().min(0)])
export type Span = z.infer<typeof Span>

/** A page of a source. Its mark (`第641页`), where there is one, closes it and lies inside `span`. */
export const Page = z.object({ number: z.number().int(), span: Span, mark: Span.nullable() })
export type Page = z.infer<typeof Page>

export const Stage = z.enum(['read', 'clean', 'split', 'structure', 'metadata', 'extract', 'save', 'index'])
export type Stage = z.infer<typeof Stage>

/** A problem kept as data with the document and shown to the user. */
export const Diagnostic = z.object({
  stage: Stage,
  rule: z.string().optional(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: Span.optional(),
})
export type Diagnostic = z.infer<typeof Diagnostic>

/**
 * A page of the original as it is seen: its size in points and the lines of text on it, in reading order. A box is
 * `[x, y, width, height]` in points from the upper left corner. `confidence` (0 to 100) is there where the page was read by OCR.
 */
export const PageLayout = z.object({
  number: z.number().int(),
  width: z.number(),
  height: z.number(),
  lines: z.array(z.object({ span: Span, box: z.tuple([z.number(), z.number(), z.number(), z.number()]) })),
  confidence: z.number().optional(),
})
export type PageLayout = z.infer<typeof PageLayout>

/**
 * A file as read: decoded text, before any cleaning. `pages` is empty where the format or text has none. `about`: what a file
 * says of itself without showing it (meta tags, the address it was saved from), as `[name, value]` under the names that the
 * data of pages have: 原文网址, 标题, 发布日期, 来源.
 */
export const Source = z.object({
  id: z.string(),
  sha256: z.string(),
  name: z.string(),
  mediaType: z.string(),
  text: z.string(),
  pages: z.array(Page),
  layout: z.array(PageLayout).optional(),
  /**
   * What belongs to the pages and not to the text (running heads, page numbers), with its line breaks: cleaning takes it out. Where it
   * is there, even empty, the reader saw the lines on their pages and has joined those of a paragraph.
   */
  furniture: z.array(Span).optional(),
  about: z.array(z.tuple([z.string(), z.string()])).optional(),
  diagnostics: z.array(Diagnostic).optional(),
})
export type Source = z.infer<typeof Source>

/** What a record of any kind has: its place, the source's own characters there, and the rule that made it. */
const Anchored = z.object({ span: Span, quote: z.string(), rule: z.string() })

export const Change = z.enum(['level', 'increase', 'decrease'])
export const Bound = z.enum(['exact', 'min', 'max', 'approx'])
export const Strength = z.enum(['约束性', '预期性', '力争', 'none'])
/** A number as written, in the scale of its unit, or `[low, high]` for a range. */
export const Value = z.union([z.number(), z.tuple([z.number(), z.number()])])
export type Value = z.infer<typeof Value>

/** 量化目标: a forward-looking commitment with a quantity; one record per value. */
export const Target = Anchored.extend({
  indicator: z.string().min(1),
  change: Change,
  bound: Bound,
  value: Value,
  unit: z.string(),
  year: z.number().int().nullable(),
  baselineYear: z.number().int().nullable(),
  indicatorId: z.string().nullable(),
  normalized: z.object({ value: Value, unit: z.string() }).nullable(),
  strength: Strength,
  scope: z.string().nullable(),
  regionCode: z.string().nullable(),
})
export type Target = z.infer<typeof Target>

/** What a text reports as reached or as base: a target's fields, never mixed with commitments. */
export const Fact = Target.extend({ kind: z.enum(['achieved', 'base']) })
export type Fact = z.infer<typeof Fact>

export const Relation = z.enum(['by', 'before', 'during', 'from', 'every'])
/** 时限: one occurrence of a time limit. `date` is EDTF; `start`/`end` are the days it spans, null where open. */
export const Deadline = Anchored.extend({
  expression: z.string().min(1),
  date: z.string(),
  relation: Relation,
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(['day', 'month', 'year', 'period', 'recurring', 'duration']),
  clause: Span.nullable(),
})
export type Deadline = z.infer<typeof Deadline>

export const Role = z.enum(['lead', 'support', 'joint'])
/** 责任分工 of one body: the name as written with its elided prefix restored, and what it resolves to. */
export const Assignment = z.object({ agency: z.string().min(1), role: Role, agencyId: z.string().nullable() })
export type Assignment = z.infer<typeof Assignment>

/** Each place where the text assigns work to named bodies; assignments in the order of the text. */
export const Responsibility = Anchored.extend({
  task: z.string(),
  /** Where several assignments share one heading, what this one has of it: the first words of its own piece of the text. */
  part: z.string().nullable(),
  assignments: z.array(Assignment).min(1),
  /** The list ends with 等: others may be meant. */
  openList: z.boolean(),
  /** The whole measure that it governs. */
  measure: Span.nullable(),
})
export type Responsibility = z.infer<typeof Responsibility>

export const SectionKind = z.enum(['part', 'chapter', 'section', 'article', 'item', 'box', 'annex'])
export type SectionKind = z.infer<typeof SectionKind>
/**
 * A heading and the text under it, in reading order (parents before children). `span`/`quote` are the heading's place and
 * characters; `start`/`end` take in all that it heads; `level` counts from 1; `parent` is an index into the same list.
 */
export const Section = z.object({
  kind: SectionKind,
  level: z.number().int().min(1),
  number: z.string(),
  title: z.string(),
  span: Span,
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  parent: z.number().int().nullable(),
})
export type Section = z.infer<typeof Section>

/** A paragraph, or a part of a long one: the unit of evidence. `clean` is its place in the document's clean text. */
export const Passage = z.object({ section: z.number().int().nullable(), span: Span, clean: Span })
export type Passage = z.infer<typeof Passage>

export const Level = z.enum(['national', 'province', 'city', 'county'])
export type Level = z.infer<typeof Level>
export const Status = z.enum(['final', 'draft'])
export type Status = z.infer<typeof Status>
export const Validity = z.enum(['现行有效', '尚未生效', '已失效', '已废止', '未载明'])
export type Validity = z.infer<typeof Validity>
export const DateSource = z.enum(['text', 'contents', 'url', 'none'])

/** A policy that this one names in 《…》: the title as written, where, and as what. */
export const Citation = z.object({
  title: z.string(),
  relation: z.enum(['basis', 'implements', 'repeals', 'mentions']),
  span: Span,
  quote: z.string(),
})
export type Citation = z.infer<typeof Citation>

/** A document's own fields. `issuedOn`: EDTF, only from the text or the contents page; `region` an array where several issued it. */
export const Metadata = z.object({
  title: z.string().min(1),
  issuers: z.array(z.string()),
  region: z.union([z.string(), z.array(z.string())]),
  regionCode: z.array(z.string()),
  level: Level,
  status: Status,
  type: z.string(),
  documentNumber: z.string().nullable(),
  issuedOn: z.string().nullable(),
  dateSource: DateSource,
  sourceUrl: z.string().nullable(),
  validity: Validity,
  topics: z.array(z.string()),
  cites: z.array(Citation),
})
export type Metadata = z.infer<typeof Metadata>

/** The records of one policy, in source offsets. */
export const Records = z.object({
  targets: z.array(Target),
  facts: z.array(Fact),
  deadlines: z.array(Deadline),
  responsibilities: z.array(Responsibility),
})
export type Records = z.infer<typeof Records>

/** One policy as `npm run extract` writes it. */
export const ExtractedDocument = Metadata.extend({
  start: z.number().int(),
  end: z.number().int(),
  pages: z.tuple([z.number().int(), z.number().int()]).nullable(),
  sections: z.array(Section),
  ...Records.shape,
  diagnostics: z.array(Diagnostic),
})
export type ExtractedDocument = z.infer<typeof ExtractedDocument>
