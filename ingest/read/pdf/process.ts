// The process that reads PDFs, seen from outside: started when needed, kept a while for the next file, killed where it takes too long.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { HEAP_MEGABYTES, IDLE_MEMORY, IDLE_TIME, LAST_RESORT } from './limits.ts'
import { Held, Notice, type Request } from './messages.ts'
import { REFUSALS, type Refusal, Refused } from './refusal.ts'

const ENTRY = fileURLToPath(new URL('./child.mjs', import.meta.url))

export class PdfProcess {
  private static idle: PdfProcess | null = null
  private waiting: { heard: (message: unknown) => void; failed: (error: Error) => void } | null = null
  private readonly child: ChildProcess
  /** Bytes that it held when it last answered. */
  private memory = 0
  /** Why it ended; null while it lives. */
  private over: Refusal | null = null
  private end: NodeJS.Timeout | undefined

  /** One that nobody else uses until it is given back. */
  static take(): PdfProcess {
    const one = PdfProcess.idle ?? new PdfProcess()
    PdfProcess.idle = null
    one.hold(true)
    return one
  }

  private constructor() {
    this.child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, ENTRY], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    this.child.on('message', (message) => this.heard(message))
    this.child.on('error', () => this.ended(REFUSALS.crashed))
    this.child.on('exit', (code, signal) => this.ended(whyEnded(code, signal)))
  }

  /** @throws Refused */
  async ask<T>(request: Request, answer: z.ZodType<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<T>((done, failed) => {
        this.waiting = {
          heard: (message) => {
            this.memory = Held.parse(message).memory
            const notice = Notice.safeParse(message).data
            if (notice?.kind === 'refused') failed(new Refused(notice))
            else if (notice) failed(new Refused(REFUSALS.damaged, { cause: notice.message }))
            else done(answer.parse(message))
          },
          failed,
        }
        timer = setTimeout(() => {
          failed(new Refused(REFUSALS.slow))
          this.kill()
        }, LAST_RESORT)
        if (this.over) failed(new Refused(this.over))
        else
          this.child.send(
            request,
            (error) => error && failed(new Refused(REFUSALS.crashed, { cause: error })),
          )
      })
    } finally {
      clearTimeout(timer)
      this.waiting = null
    }
  }

  /** For the next file, unless this one was too much for it. */
  giveBack(): void {
    if (!this.over && this.memory < IDLE_MEMORY && !PdfProcess.idle) {
      PdfProcess.idle = this
      this.hold(false)
    } else this.kill()
  }

  private heard(message: unknown): void {
    try {
      this.waiting?.heard(message)
    } catch (error) {
      this.waiting?.failed(new Refused(REFUSALS.crashed, { cause: error }))
    }
  }

  private ended(refusal: Refusal): void {
    this.over ??= refusal
    clearTimeout(this.end)
    if (PdfProcess.idle === this) PdfProcess.idle = null
    this.waiting?.failed(new Refused(this.over))
  }

  private kill(): void {
    this.over ??= REFUSALS.slow
    if (PdfProcess.idle === this) PdfProcess.idle = null
    clearTimeout(this.end)
    this.child.kill('SIGKILL')
  }

  /** Only a process at work keeps this one from ending; an idle one ends after a while. */
  private hold(working: boolean): void {
    if (working) {
      this.child.ref()
      this.child.channel?.ref()
      clearTimeout(this.end)
    } else {
      this.child.unref()
      this.child.channel?.unref()
      this.end = setTimeout(() => this.kill(), IDLE_TIME).unref()
    }
  }
}

const ABORTED = 134

/** Its watch kills for memory and terminates for time; V8 aborts where its heap is full. */
function whyEnded(code: number | null, signal: NodeJS.Signals | null): Refusal {
  if (signal === 'SIGTERM') return REFUSALS.slow
  const full = signal === 'SIGKILL' || signal === 'SIGABRT' || signal === 'SIGTRAP' || code === ABORTED
  return full ? REFUSALS.large : REFUSALS.crashed
}
