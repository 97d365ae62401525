// What every command shares: exit codes, and errors as sentences instead of stack traces.
import { ConfigError, loadConfig } from '../../corpus/config.ts'
import { explain, storeFile } from '../../corpus/store/errors.ts'
import { UsageError } from './arguments.ts'

export const EXIT = { done: 0, failed: 1, usage: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** Runs the command and sets the exit code; output that is still on its way is not cut off. */
export async function command(usage: string, run: () => Promise<Exit>): Promise<void> {
  try {
    process.exitCode = await run()
  } catch (error) {
    process.exitCode = exitFor(error, usage)
  }
}

function exitFor(error: unknown, usage: string): Exit {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`)
    return EXIT.usage
  }
  if (error instanceof ConfigError) {
    console.error(error.message)
    return EXIT.usage
  }
  console.error(explain(error, storeFile(loadConfig().dataDir))?.message ?? error)
  return EXIT.failed
}
