// 量化目标 and facts of one policy: quantities, their places, the rules that read them, the refiners that complete them.
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { referenceOf } from '../deadlines/reference.ts'
import type { ClearDeadline, ClearFact, ClearTarget } from '../extract.ts'
import { type Quantity, quantities } from '../numbers/quantity.ts'
import { timeExpressionsOf } from '../time/expressions.ts'
import type { TargetDraft } from './draft.ts'
import { type Finished, finished, toTarget } from './finish.ts'
import { History } from './history.ts'
import { isName, isRegion } from './indicator.ts'
import { limited } from './limited.ts'
import { readView } from './reading.ts'
import { dated } from './refiners/dated.ts'
import { standing } from './refiners/supported.ts'
import { REFINERS } from './registry.ts'
import { sites } from './site.ts'
import { readTables } from './tables/read.ts'
import { Timeline } from './timeline.ts'
import { unread } from './unread.ts'
import { viewsOf } from './view.ts'

export interface Measured {
  targets: ClearTarget[]
  facts: ClearFact[]
  diagnostics: Diagnostic[]
}

const WHITE_PAPER = '白皮书'
/** The office of white papers, alone under a title that does not tell the kind or publishing one; a text that cites one is none. */
const PRESS_OFFICE =
  /(?:^|[\s()])(?:中华人民共和国\s{0,2})?国务院新闻办公室(?=[\s)]|目录|前言|$)|^\s*国务院新闻办(?:公室)?发[表布]《/
const COVER = 600

export function targets(context: Context, deadlines: readonly ClearDeadline[]): Measured {
  const times = timeExpressionsOf(context)
  const timeline = new Timeline(times)
  const history = new History(
    deadlines,
    referenceOf(context, times),
    context.metadata.issuedOn !== null,
    context.text,
    isReview(context),
  )
  const tables = readTables(context, timeline, history)
  const places = sites(
    quantities(context.text).filter(
      (one) =>
        isValue(context.text, one) && !inTime(context.text, timeline, one) && !isWithin(one, tables.spans),
    ),
    context,
  )
  const readings = viewsOf(places, context, timeline, history).map(readView)
  const drafts = readings.flatMap((one) => one.drafts)
  const refined = REFINERS.reduce<readonly TargetDraft[]>(
    (current, { refine }) => refine(current),
    drafts,
  ).filter(isNamed)
  const timed = limited(standing(dated(refined, history)), deadlines)
  const records = [...timed.map(finished), ...tables.records].sort(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
  )
  const finish = (record: Finished): ClearTarget => toTarget(record, context)
  return {
    targets: records.filter(({ fact }) => fact === undefined).map(finish),
    facts: records.flatMap((record) => (record.fact ? [{ ...finish(record), kind: record.fact }] : [])),
    diagnostics: [...tables.diagnostics, ...unread(readings, timed, history)],
  }
}

/** 研制出16MW, 全市新增2400户: what is left is no name, the thing is told otherwise. */
const isNamed = ({ indicator }: TargetDraft): boolean =>
  isName(indicator) && !isRegion(indicator) && !UNFINISHED.test(indicator)
/** 用地可|再增加3% is permitted, 完成3条河流的 was cut. */
const UNFINISHED = /(?:(?<![许认])可|的)$/

/** White papers look back. */
const isReview = ({ metadata, text }: Context): boolean =>
  metadata.type === WHITE_PAPER || PRESS_OFFICE.test(text.slice(0, COVER))

/** What may stand before a number without a unit that is a value: a verb, a bound, another number's joint. */
const BEFORE_PURE = new Set('到至为达过于在约近超≥≤>＞<＜升降长少增减、和由从率争')

/** 分别增加2000|、1500张: the unit is written once. */
const LISTED = /^[、和]\d/

const isValue = (text: string, { unit, bound, span: [start, end] }: Quantity): boolean =>
  unit !== '' ||
  bound !== null ||
  BEFORE_PURE.has(text[start - 1] ?? '') ||
  text[start - 1] === ' ' ||
  LISTED.test(text.slice(end, end + 2))

const isWithin = ({ span: [at] }: Quantity, spans: readonly Span[]): boolean =>
  spans.some(([start, end]) => start <= at && at < end)

/** How long something may take is a value: 控制在18个月以内. */
const LASTS =
  /(?:控制在|提升至|提升到|提高到|提高至|延长至|延长到|增加到|增加至|缩短到|缩短至|压缩到|压缩至|压减到|压减至|降至|降到|降低至|降低到|减至|减少至|(?:压缩|缩短|压减|延长)[^，,。；;]{2,16}(?:时间|时限|时长|周期|期限|天数)[至到]|不超过|不少于|不低于|达到|(?:%|以上|以下|以内|左右|分别[〇㐀-鿿]{2,3}\d{1,3}个?)[、和]|[到至]平均)\s?$/

/** 形成20天的储备能力. */
const ABILITY = /^的?[〇㐀-鿿]{0,8}能力/

/** Part of a time expression, and no value. */
function inTime(text: string, timeline: Timeline, { span: [start, end] }: Quantity): boolean {
  const time = timeline.covering(start)
  if (!time) return false
  const lasts =
    LASTS.test(text.slice(Math.max(0, start - 28), start)) || ABILITY.test(text.slice(end, end + 12))
  return !(time.precision === 'duration' && lasts)
}
