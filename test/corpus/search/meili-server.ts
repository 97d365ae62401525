// A Meilisearch server for tests: the one at MEILI_URL, else one started from PATH with a folder and a port of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onPath } from '../../tools.ts'

export interface TestServer {
  readonly url: string
  readonly key: string | undefined
  /** Before the names of indexes, so that tests leave alone what else is on the server. */
  readonly prefix: string
  /** Only a server of our own can be killed and started again. */
  readonly kill: (() => Promise<void>) | null
  start(): Promise<void>
  /** Ends it and takes away its folder. */
  end(): Promise<void>
}

const KEY = 'zhengce-tests-master-key'
const PATIENCE_MS = 20_000

export async function testServer(): Promise<TestServer> {
  const prefix = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}_`
  const given = process.env.MEILI_URL
  if (given) {
    const key = process.env.MEILI_KEY || undefined
    return { url: given, key, prefix, kill: null, start: async () => {}, end: async () => {} }
  }
  const command = onPath('meilisearch')
  if (!command) throw new Error('no meilisearch on PATH')
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-meili-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    child = spawn(
      command,
      [
        '--db-path',
        join(folder, 'data'),
        '--http-addr',
        `127.0.0.1:${port}`,
        '--master-key',
        KEY,
        '--no-analytics',
      ],
      { cwd: folder, stdio: 'ignore' },
    )
    await answers(url)
  }
  const kill = async (): Promise<void> => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const gone = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await gone
  }
  await start()
  const end = async (): Promise<void> => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, key: KEY, prefix, kill, start, end }
}

async function answers(url: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const up = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    if (performance.now() > until) throw new Error(`meilisearch at ${url} does not answer`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
