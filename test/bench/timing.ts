// Ratios of two things timed in one run: absolute times mean little on shared machines.

/** Milliseconds of one call. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value that this share of the numbers does not exceed: 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Runs both in turn, A B A B …, after one uncounted round, and returns every counted time of each. */
export async function inTurn(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<[number[], number[]]> {
  await a()
  await b()
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    times[0].push(await timed(a))
    times[1].push(await timed(b))
  }
  return times
}

export const rounded = (figure: number): number => Number(figure.toPrecision(4))
