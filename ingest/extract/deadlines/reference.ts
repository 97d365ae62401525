// The day from which a policy looks forward: its date of issue, else the latest year that it shows to be behind it.

import { planYears } from '../../../corpus/lexicon/periods.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { TimeExpression } from '../time/expressions.ts'

const NUMBER_YEAR = /〔(?<year>20\d{2})〕/g
const ADDRESS_YEAR = /(?<!\d)(?<year>20[0-3]\d)(?:[-/_]?(?:0?[1-9]|1[0-2])(?!\d{5})|\/)/g
const TITLE_PLAN = /十[一二三四五六七]五/
const TITLE_YEAR = /(?<!\d)(?<year>20\d{2})(?:年|[-—–~～至])(?!前|底)/

const asOfYear = (text: string, { year, span }: TimeExpression): number =>
  (year ?? 0) + (WHOLE_YEAR.test(text.slice(...span)) ? 1 : 0)

/** An ISO day, month or year; what ends before it is past. Null where the text tells nothing. */
export function referenceOf(context: Context, times: readonly TimeExpression[]): string | null {
  return context.metadata.issuedOn ?? address(context) ?? told(context, times)
}

/** Years that the text compares with as a whole (a quarter of this year is none): what it says of them is a review. */
export const basesOf = (times: readonly TimeExpression[]): ReadonlySet<number> =>
  new Set(
    times.flatMap(({ role, precision, year }) =>
      role === 'base' && precision === 'year' && year !== null ? [year] : [],
    ),
  )

function address({ metadata }: Context): string | null {
  const years = [...(metadata.sourceUrl ?? '').matchAll(ADDRESS_YEAR)].map((m) => m.groups?.year ?? '')
  return years.sort().at(-1) ?? null
}

/** 截至2024年底: as things stood when it was written, so a year that is counted whole is over. */
export const isAsOf = (text: string, [start]: Span): boolean =>
  text.startsWith('截至', start) || text.startsWith('截止', start)
const WHOLE_YEAR = /年[底末]?$/

/** The latest year of the documents it cites, of its bases, its figures and its title, up to its first limit. */
function told({ metadata, text }: Context, times: readonly TimeExpression[]): string | null {
  const numbers = [...text.matchAll(NUMBER_YEAR)].map((m) => Number(m.groups?.year))
  const plan = planYears(TITLE_PLAN.exec(metadata.title)?.[0] ?? '')?.[0]
  const titled = TITLE_YEAR.exec(metadata.title)?.groups?.year
  const limits = times.filter(({ role, relation, year }) => role === 'limit' && relation === 'by' && year)
  const ahead = new Set(limits.flatMap((time) => (isAsOf(text, time.span) ? [] : (time.year ?? []))))
  const [first, last] = [Math.min(...ahead), Math.max(...ahead)]
  const asOf = limits.filter(({ span }) => isAsOf(text, span)).map((time) => asOfYear(text, time))
  const known = [...numbers, ...basesOf(times), ...(plan ? [plan] : []), ...(titled ? [Number(titled)] : [])]
  const behind = new Set([
    ...known.filter((year) => year <= Math.max(first, plan ?? 0)),
    ...asOf.filter((year) => year <= last),
  ])
  return behind.size > 0 ? String(Math.max(...behind)) : null
}
