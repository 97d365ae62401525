// `npm start` as a process: what a person can mend is one sentence and exit code 1, without a stack.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STACK = /\n\s+at /

let folder = ''
let taken: Server
let port = 0
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhengce-start-'))
  mkdirSync(join(folder, 'damaged'))
  writeFileSync(
    join(folder, 'damaged', 'zhengce.db'),
    'not a database, but long enough to be read as one '.repeat(40),
  )
  writeFileSync(join(folder, 'file'), '')
  taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const address = taken.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'api/start.ts'], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: join(folder, 'data'), PORT: '0', ...env },
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.once('exit', (code) => resolve({ code, said }))
  })
}

test.each<[string, () => Record<string, string>, string[]]>([
  ['a port in use', () => ({ PORT: `${port}` }), ['已被其他程序占用', 'PORT']],
  ['an address of another machine', () => ({ HOST: '192.0.2.1' }), ['192.0.2.1', 'HOST']],
  ['a port that is none', () => ({ PORT: 'abc' }), ['PORT', 'abc']],
  ['a data folder that is a file', () => ({ DATA_DIR: join(folder, 'file') }), ['file', 'DATA_DIR']],
  ['a data folder below a file', () => ({ DATA_DIR: join(folder, 'file', 'data') }), ['file', 'DATA_DIR']],
  ['a data folder nobody may write', () => ({ DATA_DIR: '/sys/zhengce' }), ['/sys/zhengce', 'DATA_DIR']],
  ['a damaged database', () => ({ DATA_DIR: join(folder, 'damaged') }), ['已损坏', '备份']],
])('%s', async (_name, env, words) => {
  const { code, said } = await start(env())
  expect(code).toBe(1)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).not.toMatch(STACK)
  for (const word of words) expect(said).toContain(word)
})
