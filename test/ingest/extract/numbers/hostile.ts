// Whether twice the hostile text takes at most three times as long: processor time, since the machine has other work.
const LENGTH = 50_000
/** What collection and compilation may cost a run, in microseconds. */
const NOISE = 60_000

/** Processor time for 100,000 characters over three times that for 50,000; at most 1 where no pattern is worse than linear. */
export function growth(read: (text: string) => unknown, piece: string): number {
  const time = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length))
    const start = process.cpuUsage().user
    read(text)
    return process.cpuUsage().user - start
  }
  const once = (): number => {
    const half = time(LENGTH)
    return time(2 * LENGTH) / (3 * half + NOISE)
  }
  time(LENGTH / 5)
  const first = once()
  return first <= 1 ? first : Math.min(first, once())
}
