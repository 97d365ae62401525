// A child that dies is started again, with growing pauses, and what is wrong is said meanwhile.
import { describe, expect, test } from 'vitest'
import { type Supervised, supervise } from '../../api/supervise.ts'

const PAUSES = { first: 20, longest: 80, steady: 60_000 }
const run = (code: string, onMessage: (message: unknown) => void = () => {}) => {
  const logged: string[] = []
  const child = supervise({
    name: 'worker',
    args: ['-e', code],
    log: (message) => logged.push(message),
    pauses: PAUSES,
    onMessage,
  })
  return { child, logged }
}
const until = async (test: () => boolean): Promise<void> => {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 10))
}
const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const LIVE = 'process.send(process.pid); setInterval(() => {}, 1000)'

describe('supervised child', () => {
  test('runs, and ends when asked', async () => {
    const pids: unknown[] = []
    const { child } = run(LIVE, (pid) => pids.push(pid))
    await until(() => pids.length === 1)
    expect(child.trouble()).toBeNull()
    expect(pids).toEqual([child.pid])
    await child.stop()
    expect(alive(Number(pids[0]))).toBe(false)
  })

  test('is started again after a crash', async () => {
    const pids: number[] = []
    const { child, logged } = run(LIVE, (pid) => pids.push(Number(pid)))
    await until(() => pids.length === 1)
    process.kill(Number(pids[0]), 'SIGKILL')
    await until(() => pids.length === 2)
    expect(pids[1]).not.toBe(pids[0])
    expect(logged).toEqual(['worker was ended by SIGKILL; starting it again in 0.02 s'])
    await child.stop()
  })

  test('pauses grow up to the longest', async () => {
    const { child, logged } = run('process.exit(3)')
    await until(() => logged.length === 4)
    expect(child.trouble()).toBe('worker ended with code 3')
    expect(logged.map((line) => line.split('again in ')[1])).toEqual(['0.02 s', '0.04 s', '0.08 s', '0.08 s'])
    await child.stop()
  })

  test('is made to end when it will not', async () => {
    const pids: unknown[] = []
    const stubborn = `process.on('SIGTERM', () => {}); ${LIVE}`
    const { child }: { child: Supervised } = run(stubborn, (pid) => pids.push(pid))
    await until(() => pids.length === 1)
    await child.stop(50)
    expect(alive(Number(pids[0]))).toBe(false)
  })
})
