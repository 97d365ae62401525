// The real server on a free port with a store of its own, and Chromium on it: what all scenarios in the browser share.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../tools.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ADDRESS = /http:\/\/\S+:\d+/
const READY_MS = 220_000
/** The machine may be busy with other suites. */
const WAIT_MS = 30_000
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Size {
  readonly width: number
  readonly height: number
}
export const WIDE: Size = { width: 1440, height: 900 }
export const PHONE: Size = { width: 390, height: 844 }
export const NARROW: Size = { width: 320, height: 700 }

export interface Opened {
  readonly page: Page
  /** Errors of the console and of scripts, and requests to another host. */
  readonly faults: string[]
}

export interface App {
  readonly url: string
  readonly open: (path: string, size?: Size) => Promise<Opened>
  readonly closePages: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startApp(): Promise<App> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-browser-'))
  const server = spawn(process.execPath, ['--import', 'tsx', 'api/start.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      MEILI_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(server)
  await ready(url)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET })
  const contexts: BrowserContext[] = []
  const closePages = async (): Promise<void> => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  }
  return {
    url,
    open: async (path, size = WIDE) => {
      const context = await contextOf(browser, url, size)
      contexts.push(context)
      return open(context, url, path)
    },
    closePages,
    close: async () => {
      await closePages()
      await browser.close()
      await stopped(server)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8')
      const found = ADDRESS.exec(said)
      if (found) resolve(found[0])
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

/** Until the shipped documents are in and indexed. */
async function ready(url: string): Promise<void> {
  const until = Date.now() + READY_MS
  let last = ''
  while (Date.now() < until) {
    last = await fetch(`${url}/api/health`).then(
      (response) => response.text(),
      (error: unknown) => String(error),
    )
    if (last.includes('"status":"ok"') && !last.includes('"documents":0')) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`not ready after ${READY_MS} ms: ${last}`)
}

async function contextOf(browser: Browser, url: string, viewport: Size): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: url })
  context.setDefaultTimeout(WAIT_MS)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return context
}

async function open(context: BrowserContext, url: string, path: string): Promise<Opened> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== url) faults.push(`outside: ${request.url()}`)
  })
  await page.goto(path)
  await page.locator('main h1').first().waitFor()
  return { page, faults }
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
