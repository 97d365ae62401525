// What is asked for among targets: words of the indicator, a comparison, a year. `非化石 >=25% 2030`.
export interface TargetQuery {
  readonly words: string
  readonly min: number | null
  readonly max: number | null
  readonly years: readonly string[]
}

const COMPARISON = /^(?<sign>>=|<=|[><≥≤=])(?<number>-?\d{1,12}(?:\.\d{1,6})?)/
const YEAR = /^(?<year>20\d{2})年?$/
const BETWEEN = /(?<sign>>=|<=|[><≥≤=])\s+(?=\d)/g

export function targetQuery(q: string): TargetQuery {
  const words: string[] = []
  const years: string[] = []
  let [min, max]: [number | null, number | null] = [null, null]
  for (const token of q.replace(BETWEEN, '$<sign>').split(' ')) {
    const { sign, number } = COMPARISON.exec(token)?.groups ?? {}
    const year = YEAR.exec(token)?.groups?.year
    if (sign && number) {
      if (sign !== '<' && sign !== '<=' && sign !== '≤') min = Number(number)
      if (sign !== '>' && sign !== '>=' && sign !== '≥') max = Number(number)
    } else if (year) years.push(year)
    else if (token !== '') words.push(token)
  }
  return { words: words.join(' '), min, max, years }
}
