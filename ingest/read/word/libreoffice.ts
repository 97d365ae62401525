// LibreOffice as a converter to .docx: its own profile each time, no links, no macros, limits of time and memory, killed on overrun.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UnreadableFile } from '../unreadable-file.ts'

const MEGABYTE = 1024 * 1024
/** Address space, most of it never used. */
const MEMORY_KILOBYTES = 3 * 1024 * 1024
const LARGEST_RESULT = 128 * MEGABYTE
/** Of processor time: to start, and for each megabyte of the file. */
const [START_SECONDS, SECONDS_A_MEGABYTE] = [8, 4]
/** Other work on the machine may make it wait this many times as long. */
const PATIENCE = 5

const APPLICATION = '/Applications/LibreOffice.app/Contents/MacOS/soffice'

/** The program, or null where LibreOffice is not installed. */
export function findLibreOffice(path = process.env.PATH ?? ''): string | null {
  const folders = path.split(delimiter).filter((folder) => folder !== '')
  const programs = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  return [...programs, APPLICATION].find((program) => existsSync(program)) ?? null
}

export interface Conversion {
  /** How the file is called in messages. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Of LibreOffice: the file is read as this and nothing else. */
  readonly filter: string
  readonly extension: string
}

/** One at a time: each takes hundreds of megabytes. */
let last: Promise<unknown> = Promise.resolve()

/** @throws UnreadableFile */
export function toDocx(conversion: Conversion): Promise<Uint8Array> {
  const next = last.then(() => convert(conversion))
  last = next.catch(() => {})
  return next
}

async function convert({ name, bytes, filter, extension }: Conversion): Promise<Uint8Array> {
  const program = findLibreOffice()
  if (program === null)
    throw new UnreadableFile(
      name,
      '读取旧版 Word 或 WPS 文件需要 LibreOffice，本机没有安装',
      '请安装（Debian 软件包 libreoffice-writer-nogui），或用 Word、WPS 另存为 .docx 后重试',
    )
  const folder = await mkdtemp(join(tmpdir(), 'zhengce-office-'))
  try {
    const input = join(folder, `input.${extension}`)
    await writeFile(input, bytes)
    await writeProfile(join(folder, 'profile'))
    const seconds = START_SECONDS + Math.ceil((bytes.length / MEGABYTE) * SECONDS_A_MEGABYTE)
    const ended = await run(
      program,
      folder,
      [`--infilter=${filter}`, '--convert-to', 'docx', '--outdir', join(folder, 'out'), input],
      seconds,
    )
    const output = join(folder, 'out', 'input.docx')
    const size = await stat(output).then(
      ({ size }) => size,
      () => 0,
    )
    if (size === 0) throw failed(name, ended, seconds)
    if (size > LARGEST_RESULT) throw failed(name, 'limits', seconds)
    return await readFile(output)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

type Ended = 'itself' | 'limits'

function failed(name: string, ended: Ended, seconds: number): UnreadableFile {
  const reason =
    ended === 'limits'
      ? `LibreOffice 转换时超出时间（${seconds} 秒）或内存上限`
      : 'LibreOffice 无法转换，文件可能已损坏或加密'
  return new UnreadableFile(name, reason, '请用 Word 或 WPS 打开后另存为 .docx 再重试')
}

/** The shell sets the limits and becomes the program; what cannot be limited on a system is left unlimited. */
const LIMITED =
  'ulimit -v "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -c 0 2>/dev/null; shift 2; exec "$@"'
const OPTIONS = ['--headless', '--invisible', '--nologo', '--nodefault', '--norestore', '--nolockcheck']

function run(program: string, folder: string, args: readonly string[], seconds: number): Promise<Ended> {
  return new Promise((resolve) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const child = spawn(
      '/bin/sh',
      ['-c', LIMITED, 'sh', String(MEMORY_KILOBYTES), String(seconds), program, profile, ...OPTIONS, ...args],
      { cwd: folder, detached: true, stdio: 'ignore', env: environment(folder) },
    )
    const kill = (): void => {
      if (child.pid !== undefined)
        try {
          process.kill(-child.pid, 'SIGKILL')
        } catch {
          // It has ended already.
        }
    }
    let overrun = false
    const timer = setTimeout(
      () => {
        overrun = true
        kill()
      },
      seconds * PATIENCE * 1000,
    )
    const end = (ended: Ended): void => {
      clearTimeout(timer)
      process.off('exit', kill)
      kill()
      resolve(ended)
    }
    process.once('exit', kill)
    child.once('error', () => end('itself'))
    child.once('exit', (code, signal) =>
      end(overrun || signal !== null || (code ?? 0) > KILLED ? 'limits' : 'itself'),
    )
  })
}
/** How a shell reports a signal. */
const KILLED = 128

/** Nothing of the caller's settings, and a proxy where nobody listens. */
function environment(folder: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9'
  return {
    PATH: process.env.PATH,
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    SAL_USE_VCLPLUGIN: 'svp',
    http_proxy: nowhere,
    https_proxy: nowhere,
    no_proxy: '',
  }
}

/** Links are not followed, pictures elsewhere not loaded, macros not run. */
const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ['Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Common/Security/Scripting', 'DisableActiveContent', 'true'],
  ['Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Writer/Content/Update', 'Link', '2'],
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ['Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
  ['Inet/Settings', 'ooInetNoProxy', ''],
]

async function writeProfile(profile: string): Promise<void> {
  const items = SETTINGS.map(([path, name, value]) => {
    const place = path.startsWith('Inet/') ? `/org.openoffice.${path}` : `/org.openoffice.Office.${path}`
    return `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  })
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>\n`,
  )
}
