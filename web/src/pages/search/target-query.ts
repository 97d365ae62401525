// What is asked for among targets: words of the indicator, a comparison, a year, a region. `非化石 >=25% 2030 region:青海省`.
export interface TargetQuery {
  readonly words: string
  readonly min: number | null
  readonly max: number | null
  readonly years: readonly string[]
  readonly regions: readonly string[]
  /** The parts as typed, in their order, each with what it means: what the page shows as chips to take away. */
  readonly parts: readonly Part[]
}

export interface Part {
  readonly typed: string
  readonly kind: 'word' | 'min' | 'max' | 'equal' | 'year' | 'region'
  readonly value: string
}

const COMPARISON = /^(?<sign>>=|<=|[><≥≤=＞＜])(?<number>-?\d{1,12}(?:\.\d{1,6})?)/
const YEAR = /^(?<year>20\d{2})年?$/
const REGION = /^(?:region|地区)[:：](?<region>.{1,40})$/i
const BETWEEN = /(?<sign>>=|<=|[><≥≤=＞＜])\s+(?=\d)/g
const SPACES = /\s+/
const QUOTES = /["“”]/g
const COMMAS = /[,，]/

export function targetQuery(q: string): TargetQuery {
  const parts = q
    .replace(BETWEEN, '$<sign>')
    .split(SPACES)
    .filter((token) => token !== '')
    .map(partOf)
  const of = (...kinds: readonly Part['kind'][]): string[] =>
    parts.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  const last = (values: readonly string[]): number | null =>
    values.length > 0 ? Number(values.at(-1)) : null
  return {
    words: of('word').join(' '),
    min: last(of('min', 'equal')),
    max: last(of('max', 'equal')),
    years: of('year'),
    regions: of('region').flatMap((value) => value.split(COMMAS)),
    parts,
  }
}

/** The query without one of its parts. */
export const withoutPart = (parts: readonly Part[], gone: Part): string =>
  parts
    .filter((part) => part !== gone)
    .map(({ typed }) => typed)
    .join(' ')

const KIND_OF: Readonly<Record<string, Part['kind']>> = { '<': 'max', '＜': 'max', '=': 'equal' }

function partOf(typed: string): Part {
  const { sign, number } = COMPARISON.exec(typed)?.groups ?? {}
  if (sign !== undefined && number !== undefined) {
    const kind = sign === '<=' || sign === '≤' ? 'max' : (KIND_OF[sign] ?? 'min')
    return { typed, kind, value: number }
  }
  const year = YEAR.exec(typed)?.groups?.year
  if (year !== undefined) return { typed, kind: 'year', value: year }
  const region = REGION.exec(typed)?.groups?.region
  if (region !== undefined) return { typed, kind: 'region', value: region }
  // Quotes ask for exact words, as names of indicators are looked for anyway.
  return { typed, kind: 'word', value: typed.replace(QUOTES, '') }
}
