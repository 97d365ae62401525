// The commands and the worker as real child processes, with a data folder of their own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const folders: string[] = []
const children = new Set<ChildProcess>()

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-ingest-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const start = (args: readonly string[], env: NodeJS.ProcessEnv, stdio: 'pipe' | 'ipc'): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'silent', ...env },
    stdio: stdio === 'ipc' ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** `npm run NAME -- ARGS`, without npm. */
export function run(
  name: 'ingest' | 'extract' | 'reindex',
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const child = start([`ingest/cli/${name}.ts`, ...args], env, 'pipe')
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (data) => {
    stdout += data
  })
  child.stderr?.on('data', (data) => {
    stderr += data
  })
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** As the server starts it. */
export const startWorker = (dataDir: string): ChildProcess =>
  start(['ingest/worker.ts'], { DATA_DIR: dataDir }, 'ipc')

export const exited = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)))

/** For tests that wait for several processes in turn: a guard against hanging, no measure. */
export const PATIENT = { timeout: 300_000 }

/** Looks again and again until it is so; a child that ended meanwhile will not make it so. */
export async function until(child: ChildProcess, test: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await test())) {
    if (child.exitCode !== null) throw new Error(`the child ended with code ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
