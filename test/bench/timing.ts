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
