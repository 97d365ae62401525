// Clauses that name an indicator and gave no figure: 仅定性 (a phrase such as 完成国家下达目标, 不断提高) or 有表述未识别 (a number
// that was not understood). Without them a cell would say 未提出目标 where the text does say something.
import { placesOf } from '../places.ts'
import type { Deadline, Span, Target } from '../schema.ts'
import { sentencesOf } from '../sentences.ts'
import { spanFromSource, type Text, toSource } from '../text.ts'
import { indicatorKey } from './indicator-key.ts'

export interface MentionedIndicator {
  readonly id: string
  /** All its names, in simplified characters. */
  readonly names: readonly string[]
}

/** A document as this reads it. Spans of records are of the source, paragraphs of clean text. */
export interface MentionSource {
  readonly documentId: string
  readonly text: Text
  readonly paragraphs: readonly Span[]
  readonly deadlines: readonly Pick<Deadline, 'span' | 'end' | 'relation'>[]
  /** Targets and facts: what was understood. */
  readonly records: readonly Pick<Target, 'span' | 'indicatorId' | 'indicator'>[]
  /** The source's characters at a span. */
  readonly quote: (span: Span) => string
}

export interface Mention {
  readonly documentId: string
  readonly indicator: string
  readonly kind: 'unclear' | 'qualitative'
  /** The year that frames it; null where the text gives none. */
  readonly year: number | null
  /** Clean text: 非化石能源消费比重不断提高. */
  readonly phrase: string
  /** The clause in the source. */
  readonly span: Span
  readonly quote: string
}

const SEPARATORS = /[，,；;。！？!?\n]/g
const NUMBER = /\d|[一二两三四五六七八九十百几数]{1,4}(?:个百分点|成|倍|万)|百分之|一半|翻.番/
const YEAR = /(?<!\d)(?<year>(?:19|20|21)\d{2})年/g
const BASE = /(?:比|较|以)$/
const PAST = /已|累计|同比|以来|比上年|较上年|完成了|达到了/
const MOVES =
  /提高|提升|上升|增加|增长|扩大|下降|降低|减少|压减|优化|改善|稳定|控制|完成|达到|实现|落实|确保|高于|低于|优于|领先|前列|翻番|减半/g
const LONGEST_PHRASE = 80

/** In the order of the text; several clauses for one indicator are several mentions. */
export function mentionsOf(source: MentionSource, indicators: readonly MentionedIndicator[]): Mention[] {
  const named = indicators.filter(({ names }) => names.some((name) => source.text.value.includes(name)))
  if (named.length === 0) return []
  const frames = framesOf(source)
  return sentencesOf(source.text.value, source.paragraphs).flatMap((sentence) =>
    named.flatMap((indicator) => mentionsIn(sentence, indicator, source, frames)),
  )
}

function mentionsIn(
  sentence: Span,
  indicator: MentionedIndicator,
  source: MentionSource,
  frames: readonly Frame[],
) {
  const text = source.text.value.slice(...sentence)
  const found: Mention[] = []
  let done = 0
  for (const [at, end] of placesOfAny(text, indicator.names)) {
    if (at < done) continue
    const clause = clauseAround(text, at, end)
    done = clause[1]
    const read = readClause(text, clause, [at, end])
    if (!read) continue
    const place: Span = [sentence[0] + clause[0], sentence[0] + clause[1]]
    const span = toSource(source.text, place)
    if (understood(source, indicator.id, span)) continue
    const year = yearAt(text, at) ?? frameAt(frames, source.paragraphs, sentence[0] + at)
    found.push({
      ...read,
      documentId: source.documentId,
      indicator: indicator.id,
      year,
      span,
      quote: source.quote(span),
    })
  }
  return found
}

function readClause(
  text: string,
  [start, stop]: Span,
  [at, end]: Span,
): Pick<Mention, 'kind' | 'phrase'> | null {
  const clause = text.slice(start, stop)
  if (PAST.test(clause)) return null
  const tail = text.slice(end, stop)
  const phrase = clause.length <= LONGEST_PHRASE ? clause : text.slice(at, stop).slice(0, LONGEST_PHRASE)
  if (NUMBER.test(tail.replace(YEAR, ''))) return { kind: 'unclear', phrase: phrase.trim() }
  if (clause.search(MOVES) < 0) return null
  return { kind: 'qualitative', phrase: phrase.trim() }
}

/** Places of any of the names, in order; of two that overlap the longer. */
function placesOfAny(text: string, names: readonly string[]): Span[] {
  const all = names.flatMap((name) =>
    placesOf(text, name, name.length).map((at): Span => [at, at + name.length]),
  )
  return all.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

function clauseAround(text: string, at: number, end: number): Span {
  let start = 0
  for (const stop of text.matchAll(SEPARATORS)) {
    if (stop.index >= end) return [start, stop.index]
    if (stop.index < at) start = stop.index + 1
  }
  return [start, text.length]
}

const understood = (source: MentionSource, indicator: string, [from, to]: Span): boolean =>
  source.records.some((one) => indicatorKey(one) === indicator && one.span[0] < to && one.span[1] > from)

/** The year last named in the sentence before the indicator; what something is compared with frames nothing. */
function yearAt(sentence: string, at: number): number | null {
  let year: number | null = null
  for (const match of sentence.slice(0, at).matchAll(YEAR))
    if (!BASE.test(sentence.slice(0, match.index))) year = Number(match.groups?.year)
  return year
}

interface Frame {
  readonly at: number
  readonly year: number
}

/** Time limits as frames of what follows them in their paragraph, in clean offsets. */
function framesOf({ deadlines, text }: MentionSource): Frame[] {
  return deadlines
    .flatMap(({ span, end, relation }) =>
      end === null || relation === 'every' || relation === 'from'
        ? []
        : [{ at: spanFromSource(text, span)[0], year: Number(end.slice(0, 4)) }],
    )
    .sort((a, b) => a.at - b.at)
}

function frameAt(frames: readonly Frame[], paragraphs: readonly Span[], at: number): number | null {
  const start = paragraphs.findLast(([from]) => from <= at)?.[0] ?? 0
  return frames.findLast((frame) => frame.at >= start && frame.at < at)?.year ?? null
}
