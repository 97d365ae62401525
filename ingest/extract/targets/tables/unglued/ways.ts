// The ways to part figures that were run together, and the one that arithmetic leaves: 2551.72347.6-8% is 2551.7, 2347.6 and -8%,
// since no other goal lies 8 % below its base; 3200360036002800 in four years is 3200, 3600, 3600, 2800.

const NUMBER = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,3})?$/
const GOAL = /^[<>≥≤＜＞]?(?<number>(?:0|[1-9]\d{0,8})(?:\.\d{1,3})?)$/
const CHANGE = /^(?<sign>[-–—−+]?)(?<amount>(?:0|[1-9]\d{0,3})(?:\.\d{1,2})?)$/
const DROPS = /[-–—−]/
const PER_CENT = '%'
/** Changes are rounded: those in per cent to whole ones, those in points as they are written. */
const SHARE_OFF = 0.6
const POINTS_OFF = 0.06

export interface Changed {
  readonly base: string
  /** With its sign: <15. */
  readonly goal: string
  /** Below zero where it drops. */
  readonly change: number
}

/**
 * A base, a goal and the change from one to the other, in this order; null where no way or several ways agree.
 * @param figures without the unit of the change
 * @param unit of the change: % of the base, unless the row is itself in per cent
 */
export function changedIn(figures: string, unit: string, rowUnit: string): Changed | null {
  const relative = unit === PER_CENT && rowUnit !== PER_CENT
  const found = new Map<string, Changed>()
  for (let first = 1; first < figures.length - 1; first++)
    for (let second = first + 1; second < figures.length; second++) {
      const [base, goal] = [figures.slice(0, first), figures.slice(first, second)]
      const { sign = '', amount } = CHANGE.exec(figures.slice(second))?.groups ?? {}
      const reached = GOAL.exec(goal)?.groups?.number
      if (!NUMBER.test(base) || reached === undefined || amount === undefined) continue
      const change = (DROPS.test(sign) ? -1 : 1) * Number(amount)
      if (agrees(Number(base), Number(reached), change, relative))
        found.set(`${base} ${goal} ${change}`, { base, goal, change })
    }
  const [only, other] = found.values()
  return only && !other ? only : null
}

function agrees(base: number, goal: number, change: number, relative: boolean): boolean {
  if (change === 0 || base === 0) return false
  return relative
    ? Math.abs((100 * (goal - base)) / base - change) <= SHARE_OFF
    : Math.abs(goal - base - change) <= POINTS_OFF
}

/** Values of one thing in years that follow one another do not differ more. */
const STEADY = 3
/** The next best way must differ so much more. */
const CLEARLY = 3

/** As many numbers as there are years; null where several ways are as likely. */
export function yearsIn(figures: string, count: number): readonly string[] | null {
  const ways = waysOf(figures, count)
  const [only, other] = ways
  if (!only || !other) return only ?? null
  const [best, next] = ways.map((way) => ({ way, spread: spreadOf(way) })).sort((a, b) => a.spread - b.spread)
  return best && next && best.spread <= STEADY && next.spread >= CLEARLY * best.spread ? best.way : null
}

function waysOf(figures: string, count: number): readonly (readonly string[])[] {
  if (count === 1) return NUMBER.test(figures) ? [[figures]] : []
  return Array.from({ length: Math.max(0, figures.length - count + 1) }, (_, index) => index + 1)
    .filter((cut) => NUMBER.test(figures.slice(0, cut)))
    .flatMap((cut) => waysOf(figures.slice(cut), count - 1).map((rest) => [figures.slice(0, cut), ...rest]))
}

/** The largest ratio of neighbours. */
const spreadOf = (way: readonly string[]): number =>
  Math.max(
    ...way.slice(1).map((next, index) => {
      const [a, b] = [Number(way[index]), Number(next)]
      return a === 0 || b === 0 ? Number.POSITIVE_INFINITY : Math.max(a / b, b / a)
    }),
  )
