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
/** The ways that differ more are no rivals; not to follow them keeps the search small. */
const RIVAL = STEADY * CLEARLY

/** As many numbers as there are years; null where several ways are as likely. */
export function yearsIn(figures: string, count: number): readonly string[] | null {
  const few = waysOf(figures, count, Number.POSITIVE_INFINITY, 2)
  const [only, other] = few
  if (!only || !other) return only ?? null
  const [best, next] = waysOf(figures, count, RIVAL)
    .map((way) => ({ way, spread: spreadOf(way) }))
    .sort((a, b) => a.spread - b.spread)
  const clear = best !== undefined && (next === undefined || next.spread >= CLEARLY * best.spread)
  return clear && best.spread <= STEADY ? best.way : null
}

/** The ways whose neighbours differ by no more than `most` times, at most so many of them. */
function waysOf(
  figures: string,
  count: number,
  most: number,
  limit = Number.POSITIVE_INFINITY,
): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = []
  const follow = (from: number, way: readonly string[]): void => {
    const left = count - way.length
    if (left === 0 && from === figures.length) ways.push(way)
    if (left === 0 || figures.length - from > left * LONGEST) return
    for (let end = from + 1; end <= Math.min(from + LONGEST, figures.length - left + 1); end++) {
      if (ways.length >= limit) return
      const part = figures.slice(from, end)
      if (NUMBER.test(part) && ratio(way.at(-1) ?? part, part) <= most) follow(end, [...way, part])
    }
  }
  follow(0, [])
  return ways
}
/** Of the figures of a number, its point counted. */
const LONGEST = 13

const ratio = (one: string, other: string): number => {
  const [a, b] = [Number(one), Number(other)]
  return a === 0 || b === 0 ? Number.POSITIVE_INFINITY : Math.max(a / b, b / a)
}

/** The largest ratio of neighbours. */
const spreadOf = (way: readonly string[]): number =>
  Math.max(...way.slice(1).map((next, index) => ratio(way[index] ?? next, next)))
