// A thread beside the one that reads a PDF, which may hang in a loop: ends the process where it takes too much memory (SIGKILL) or
// too much time (SIGTERM), or where the one that started it is gone. Time is that of the processor, so that a file is not refused
// because the machine is busy; a process that waits without doing anything has the same time by the clock.
import { parentPort, workerData } from 'node:worker_threads'

const { memory, interval, parent } = workerData
const MICROSECONDS = 1_000

/** Of a process that does something: less than this share of the clock is waiting. */
const IDLE_SHARE = 0.02
const BUSY_MACHINE = 8

let budget = 0
let began = 0
let used = 0

const processorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / MICROSECONDS
}

/** Milliseconds for what is being done; `start` when it begins; 0 when it is done. */
parentPort.on('message', (message) => {
  budget = message.budget
  if (!message.start) return
  began = Date.now()
  used = processorTime()
})

const isLate = () => {
  if (budget === 0) return false
  const [clock, processor] = [Date.now() - began, processorTime() - used]
  return (
    processor > budget || (clock > budget && processor < clock * IDLE_SHARE) || clock > budget * BUSY_MACHINE
  )
}

setInterval(() => {
  if (process.memoryUsage.rss() > memory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  else if (isLate()) process.kill(process.pid, 'SIGTERM')
}, interval)
