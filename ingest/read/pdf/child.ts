// The process that reads PDFs: one file at a time, asked over the channel of its parent, watched by a thread that ends it where it
// takes too long.
import { Worker } from 'node:worker_threads'
import { DRAW_TIME, FINISH_TIME, MEMORY, OPEN_TIME, TIME_PER_GLYPH } from './limits.ts'
import { type Reply, Request } from './messages.ts'
import { OpenFile } from './open-file.ts'
import { Refused } from './refusal.ts'

const WATCH_INTERVAL = 50

const watchdog = new Worker(new URL('./watchdog.mjs', import.meta.url), {
  workerData: { memory: MEMORY, interval: WATCH_INTERVAL, parent: process.ppid },
})
watchdog.unref()

let file: OpenFile | null = null
let glyphs = 0
const send = (reply: Reply): void => {
  watchdog.postMessage({ budget: 0 })
  process.send?.({ ...reply, memory: process.memoryUsage.rss() })
}

process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  answer(message).then(send, (error: unknown) => {
    if (error instanceof Refused) send({ kind: 'refused', ...error.refusal })
    else send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
})

async function answer(message: unknown): Promise<Reply> {
  const request = Request.parse(message)
  const allow = (start: boolean): void => watchdog.postMessage({ start, budget: budgetOf(request) })
  if (request.kind === 'open') {
    glyphs = 0
    allow(true)
    await file?.close()
    file = await OpenFile.open(request.bytes, (amount) => {
      glyphs = amount
      allow(false)
    })
    return file.opened()
  }
  if (!file) throw new Error('no file is open')
  allow(true)
  if (request.kind === 'draw') return file.draw(request.page)
  const finished = file.finish(request.scanned)
  await file.close()
  file = null
  return finished
}

/** Milliseconds; text that was read is worth more time. */
function budgetOf({ kind }: Request): number {
  if (kind === 'draw') return DRAW_TIME
  return (kind === 'open' ? OPEN_TIME : FINISH_TIME) + glyphs * TIME_PER_GLYPH
}
