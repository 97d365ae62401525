// What a long measurement is at, for who waits: on stderr, at most every other second. stdout is the result's.
const EVERY_MS = 2_000

let last = performance.now()

export function say(message: string): void {
  if (performance.now() - last < EVERY_MS) return
  last = performance.now()
  process.stderr.write(`${message}\n`)
}
