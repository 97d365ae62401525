// Files that appear or change below a folder, told once they are no longer being written. Looked for again and again: shared
// drives send no events, and those of a local disk are lost while a folder is being moved.
import { stat } from 'node:fs/promises'
import { filesIn } from '../jobs/folder.ts'

const LOOK_MS = 2_000

export interface Watching {
  /** The paths that are new or changed and lie still, when there are any; null once closed. */
  next(): Promise<readonly string[] | null>
  close(): void
}

/** What is there at the first look is known. A folder that is away for a while is looked for again. */
export function watchFolder(folder: string, every = LOOK_MS): Watching {
  let told: ReadonlyMap<string, string> | null = null
  let seen: ReadonlyMap<string, string> = new Map()
  let closed = false
  let wake = (): void => {}

  async function look(): Promise<string[]> {
    const before = seen
    seen = await stampsIn(folder).catch(() => before)
    told ??= seen
    const known = told
    const still = [...seen].filter(([path, stamp]) => known.get(path) !== stamp && before.get(path) === stamp)
    told = new Map([...known, ...still])
    return still.map(([path]) => path)
  }

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, every)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  return {
    next: async () => {
      while (!closed) {
        const paths = await look()
        if (paths.length > 0) return paths
        await pause()
      }
      return null
    },
    close: () => {
      closed = true
      wake()
    },
  }
}

/** Size and time of every file, by path. */
async function stampsIn(folder: string): Promise<Map<string, string>> {
  const paths = await filesIn(folder)
  const stamps = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        ({ size, mtimeMs }) => [path, `${size} ${mtimeMs}`] as const,
        () => null,
      ),
    ),
  )
  return new Map(stamps.flatMap((one) => (one ? [one] : [])))
}
