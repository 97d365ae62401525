// Every time expression of a text: future and past, limits, bases and names. Deadlines and target years are chosen from these.
import { planYears } from '../../../corpus/lexicon/periods.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { type Draft, run } from '../rule.ts'
import type { TimeExpression, TimeFrame, TimeReading } from './expression.ts'
import { finish } from './finish.ts'
import { withYears } from './inherit.ts'
import { withLeadIn } from './lead-in.ts'
import { withoutOverlaps } from './overlaps.ts'
import { TIME_RULES } from './registry.ts'
import { roleOf } from './role.ts'

export type { TimeExpression, TimeFrame, TimeRole } from './expression.ts'

interface Times {
  readonly expressions: readonly TimeExpression[]
  /** Months and days whose year nothing tells. */
  readonly undated: readonly Span[]
}

const NO_FRAME: TimeFrame = { year: null, issuedOn: null }
const TITLE = /《[^《》]{1,120}》/g
const ONE_YEAR = /(?<!\d)(?<year>20\d{2})\s?年(?:度)?(?!\s?[-—–~～至前底]|以前|之前|修|版)/
/** 数字某省2021行动方案: its year without 年. */
const BARE_YEAR =
  /(?<=[〇㐀-鿿”])(?<year>20\d{2})\s?(?:年度)?(?=(?:重点)?(?:行动|工作|任务)?(?:方案|计划|要点|清单|安排)$)/
/** …规划2021年12月: the month of a cover that ran into the title. */
const COVER_MONTH = /(?<=规划|纲要|方案|意见|办法|计划|要点)\s?20\d{2}\s?年\s?\d{1,2}\s?月/
/** 行动计划(2022-2024年) */
const YEARS = /(?<first>20\d{2})\s?年?\s?[-—–~～至]{1,2}\s?(?<last>20\d{2})/
const RANGE = /20\d{2}\s?年?\s?[-—–~～至]\s?20\d{2}/

/**
 * In order of place, without overlaps. Months and days without a year take that of the paragraph, else the frame's;
 * they are left out where neither tells it.
 * @example timeExpressions('到2025年,比2020年下降18%') // [{date: '2025', relation: 'by', role: 'limit'}, {…, role: 'base'}]
 */
export const timeExpressions = (text: string, frame: TimeFrame = NO_FRAME): readonly TimeExpression[] =>
  read(text, frame).expressions

const found = new WeakMap<Context, Times>()

/** The same for a policy, with its own title and date as the frame; read once for all kinds. */
export const timeExpressionsOf = (context: Context): readonly TimeExpression[] => timesOf(context).expressions

/** Months and days of a policy (9月底前) that no year could be told of. */
export const undatedOf = (context: Context): readonly Span[] => timesOf(context).undated

function timesOf(context: Context): Times {
  const known = found.get(context)
  if (known) return known
  const plan = planOf(context.metadata.title, context.text)
  const made = read(context.text, { plan, ...frameOf(context) })
  found.set(context, made)
  return made
}

function read(text: string, frame: TimeFrame): Times {
  const names = [...text.matchAll(TITLE)].map((m): Span => [m.index, m.index + m[0].length])
  const drafts = withoutOverlaps(run(TIME_RULES, { text, frame }))
    .map((draft) => withLeadIn(draft, text))
    .map((draft, index, all) => sharingLeadIn(draft, all[index - 1], text))
    .map((draft) => ({ role: roleOf(draft, text, names), ...draft }))
  const dated = withYears(drafts, text, frame)
  return {
    expressions: dated.filter(({ to }) => to?.year !== null).map((draft) => finish(draft, frame)),
    undated: dated
      .filter(({ to, relation }) => to?.year === null && relation !== 'during')
      .map(({ span }) => span),
  }
}

/** 到2022年和2030年: what leads in the first governs the second. */
function sharingLeadIn<Made extends TimeReading & Draft>(
  draft: Made,
  first: Made | undefined,
  text: string,
): Made {
  if (first?.relation !== 'by' || draft.relation !== 'during') return draft
  if (first.precision !== 'year' || draft.precision !== 'year' || !UNTIL.test(text[first.span[0]] ?? ''))
    return draft
  return SECOND.test(text.slice(first.span[1], draft.span[0])) ? { ...draft, relation: 'by' } : draft
}
const UNTIL = /[到至]/
const SECOND = /^(?:[、和与及]|以及)$/

const PLAN = /十[一二三四五六七]五/
/** 第十二个五年规划纲要 */
const ORDINAL_PLAN = /第(?<plan>十[一二三四五六七]个五)年(?:规划|计划)/
const TERM_OF_PLAN =
  /规划(?:实施)?期限?[^。；;\n]{0,20}?(?<first>20\d{2})\s?年?[-—–~～至]{1,2}(?<last>20\d{2})\s?年/

/** The period of a five-year plan by its title, the years in the title, else those that the text gives. */
function planOf(title: string, text: string): readonly [number, number] | null {
  const named = PLAN.exec(title)?.[0] ?? ORDINAL_PLAN.exec(title)?.groups?.plan?.replace('个', '')
  if (named) return planYears(named)
  const years = YEARS.exec(title)?.groups
  if (years?.first && years.last) return [Number(years.first), Number(years.last)]
  const { first, last } = (text.includes('规划期') && TERM_OF_PLAN.exec(text)?.groups) || {}
  return first && last ? [Number(first), Number(last)] : null
}

/** A report to a people's congress at the beginning of a year sets the goals of that year. */
function yearOfReport({ title, issuedOn }: Context['metadata']): number | null {
  const early = issuedOn !== null && Number(issuedOn.slice(MONTH_AT, MONTH_AT + 2)) <= LAST_MONTH_OF_REPORTS
  return issuedOn !== null && early && REPORT.test(title) ? Number(issuedOn.slice(0, 4)) : null
}
const REPORT = /政府工作报告$/
const MONTH_AT = 5
const LAST_MONTH_OF_REPORTS = 4

export function frameOf({ metadata }: Context): TimeFrame {
  const year = RANGE.test(metadata.title)
    ? undefined
    : (ONE_YEAR.exec(metadata.title.replace(COVER_MONTH, '')) ?? BARE_YEAR.exec(metadata.title))?.groups?.year
  return { year: year ? Number(year) : yearOfReport(metadata), issuedOn: metadata.issuedOn }
}
