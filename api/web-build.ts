// Builds the browser application where it is missing or older than its sources.
import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Whether `web/dist` has to be built: there is none, or something under `web` is newer. */
export async function needsBuild(web: string): Promise<boolean> {
  const built = await timeOf(join(web, 'dist', 'index.html'))
  if (built === 0) return true
  const files = await readdir(web, { recursive: true, withFileTypes: true })
  const sources = files.filter((one) => one.isFile() && !one.parentPath.startsWith(join(web, 'dist')))
  const times = await Promise.all(sources.map((one) => timeOf(join(one.parentPath, one.name))))
  return times.some((time) => time > built)
}

/** Null when built or given up; else what vite said last. */
export function build(root: string, signal: AbortSignal): Promise<string | null> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vite, 'build', 'web', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
    })
    child.once('error', (error) => resolve(signal.aborted ? null : error.message))
    child.once('exit', (code) => resolve(code === 0 ? null : said.trim() || `vite ended with code ${code}`))
  })
}

const timeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
