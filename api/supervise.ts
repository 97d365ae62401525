// Keeps a child process running: started by path, restarted with growing pauses when it dies, stopped with the server.
import { type ChildProcess, spawn } from 'node:child_process'

export interface ChildOptions {
  /** For messages: 'ingest worker'. */
  readonly name: string
  /** Arguments of `node`. */
  readonly args: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly log: (message: string) => void
  /** Milliseconds; a pause doubles with every death until the child has lived for `steady`. */
  readonly pauses?: { readonly first: number; readonly longest: number; readonly steady: number }
  readonly onMessage?: (message: unknown) => void
}

export interface Supervised {
  /** Why it does not run at present; null while it does. */
  trouble(): string | null
  readonly pid: number | undefined
  /** Asks it to end, and after `patience` milliseconds makes it. */
  stop(patience?: number): Promise<void>
}

const PAUSES = { first: 500, longest: 30_000, steady: 60_000 }

/** The child gets an IPC channel, so that it sees `disconnect` and can end when this process is killed. */
export function supervise(options: ChildOptions): Supervised {
  const { name, log, pauses = PAUSES } = options
  let child: ChildProcess | null = null
  let pause = pauses.first
  let stopping = false
  let retry: NodeJS.Timeout | undefined
  let failure: string | null = null

  const start = (): void => {
    const began = Date.now()
    const one = spawn(process.execPath, options.args, {
      env: options.env ?? process.env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child = one
    if (options.onMessage) one.on('message', options.onMessage)
    one.once('spawn', () => {
      failure = null
    })
    let over = false
    const ended = (how: string): void => {
      if (over) return
      over = true
      child = null
      if (stopping) return
      if (Date.now() - began >= pauses.steady) pause = pauses.first
      failure = `${name} ${how}`
      log(`${failure}; starting it again in ${pause / 1000} s`)
      retry = setTimeout(start, pause)
      pause = Math.min(pause * 2, pauses.longest)
    }
    one.once('exit', (code, signal) => ended(signal ? `was ended by ${signal}` : `ended with code ${code}`))
    one.once('error', (error) => ended(`could not be started: ${error.message}`))
  }

  start()
  return {
    trouble: () => failure,
    get pid() {
      return child?.pid
    },
    stop: async (patience = 10_000) => {
      stopping = true
      clearTimeout(retry)
      const one = child
      if (!one) return
      const exited = new Promise<void>((resolve) => one.once('exit', () => resolve()))
      one.kill('SIGTERM')
      const force = setTimeout(() => one.kill('SIGKILL'), patience)
      await exited
      clearTimeout(force)
    },
  }
}
