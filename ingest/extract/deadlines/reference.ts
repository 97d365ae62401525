// The day from which a policy looks forward: its date of issue, else the latest year that it shows to be behind it.
import type { Context } from '../context.ts'
import type { TimeExpression } from '../time/expressions.ts'

const NUMBER_YEAR = /〔(?<year>20\d{2})〕/g
const ADDRESS_YEAR = /(?<!\d)(?<year>20[0-3]\d)(?:[-/_]?(?:0?[1-9]|1[0-2])(?!\d{5})|\/)/g

/** An ISO day, month or year; what ends before it is past. Null where the text tells nothing. */
export function referenceOf({ metadata, text }: Context, times: readonly TimeExpression[]): string | null {
  if (metadata.issuedOn) return metadata.issuedOn
  const address = [...(metadata.sourceUrl ?? '').matchAll(ADDRESS_YEAR)].map((m) => m.groups?.year ?? '')
  if (address.length > 0) return address.sort().at(-1) ?? null
  const numbers = [...text.matchAll(NUMBER_YEAR)].map((m) => Number(m.groups?.year))
  const bases = times.flatMap(({ role, year }) => (role === 'base' && year !== null ? [year] : []))
  const horizon = Math.min(
    ...times.flatMap(({ role, relation, year }) =>
      role === 'limit' && relation === 'by' && year ? [year] : [],
    ),
  )
  const known = [...numbers, ...bases].filter((year) => year <= horizon)
  return known.length > 0 ? String(Math.max(...known)) : null
}
