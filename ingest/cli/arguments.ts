// Arguments of the commands, strict: an option that does not exist is an error with the usage text, never ignored.
import { isAbsolute, resolve } from 'node:path'

/** Shown with the usage text; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * npm runs scripts from the root of the project, whatever folder it was called in: a path means the one that the user sees.
 * `script` is the command's own name in package.json, so that a test runner's environment is not taken for a user's.
 */
export function pathFromUser(path: string, script: string, env: NodeJS.ProcessEnv = process.env): string {
  const calledByNpm = env.npm_lifecycle_event === script && env.INIT_CWD
  return isAbsolute(path) || !calledByNpm ? resolve(path) : resolve(calledByNpm, path)
}

/** `parseArgs` with its errors as ours. */
export function parsing<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
