// Tesseract, started for one picture at a time: in comes a PNG, out come words with their places.
import { spawn } from 'node:child_process'
import { MOST_OUTPUT, TIME_PER_PAGE } from './limits.ts'

const LANGUAGE = 'chi_sim'
const COMMAND = 'tesseract'
const LANGUAGES_TIME = 5_000

/** Whether it is there with simplified Chinese; asked anew for each file, so that installing it needs no restart. */
export async function isInstalled(): Promise<boolean> {
  const output = await run(['--list-langs'], null, LANGUAGES_TIME).catch(() => '')
  return output.split('\n').some((line) => line.trim() === LANGUAGE)
}

/** Tab-separated words of a page. */
export const recognise = (png: Uint8Array): Promise<string> =>
  run(['stdin', 'stdout', '-l', LANGUAGE, '--psm', '3', 'tsv'], png, TIME_PER_PAGE)

function run(args: readonly string[], input: Uint8Array | null, time: number): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(COMMAND, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      timeout: time,
      killSignal: 'SIGKILL',
    })
    const parts: Buffer[] = []
    let size = 0
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      size += part.length
      if (size > MOST_OUTPUT) child.kill('SIGKILL')
    })
    child.on('error', failed)
    child.on('close', (code, signal) => {
      if (code === 0) done(Buffer.concat(parts).toString('utf8'))
      else failed(new Error(`${COMMAND} ended with ${signal ?? `code ${code}`}`))
    })
    // It may end before it has read everything.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? undefined)
  })
}
