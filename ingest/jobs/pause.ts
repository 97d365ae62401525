// A pause that a message may end early: the work is looked for again at once.

export interface Pause {
  readonly pause: (ms: number) => Promise<void>
  /** Ends the last pause; nothing where there is none. */
  readonly wake: () => void
}

export function createPause(): Pause {
  let wake = (): void => {}
  return {
    pause: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    wake: () => wake(),
  }
}
