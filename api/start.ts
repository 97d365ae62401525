// `npm start`: everything a fresh machine needs, and one line that says where to look.
import { fileURLToPath } from 'node:url'
import { ConfigError, loadConfig } from '../corpus/config.ts'
import { StoreUnusable } from '../corpus/store/errors.ts'
import { AddressUnusable } from './listen.ts'
import { startServer } from './server.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What a person can mend is one sentence; anything else is a fault of the program and keeps its stack. */
function fail(error: unknown): never {
  const known = [ConfigError, StoreUnusable, AddressUnusable].some((kind) => error instanceof kind)
  process.stderr.write(`${known && error instanceof Error ? error.message : stackOf(error)}\n`)
  process.exit(1)
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

try {
  const server = await startServer(loadConfig(), ROOT)
  process.stdout.write(`政策库已启动：${server.url}（按 Ctrl+C 停止）\n`)
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      server.close().then(() => process.exit(0), fail)
    })
} catch (error) {
  fail(error)
}
