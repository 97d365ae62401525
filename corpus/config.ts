// What the environment sets, checked once at start. A variable that is set to nothing counts as not set.
import { z } from 'zod'

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
const DIGITS = /^\d{1,9}$/

const wholeNumber = (least: number, most: number, wanted: string) =>
  z
    .string()
    .regex(DIGITS, wanted)
    .transform(Number)
    .refine((n) => n >= least && n <= most, wanted)

const Environment = z.object({
  PORT: wholeNumber(0, 65_535, '应为 0 到 65535 的整数').default(8787),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  MEILI_URL: z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的网址' }).optional(),
  MEILI_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, `应为 ${LEVELS.join('、')} 之一`).default('info'),
  MAX_FILE_MB: wholeNumber(1, 100_000, '应为 1 到 100000 的整数').default(128),
})

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly meiliUrl: string | undefined
  readonly meiliKey: string | undefined
  readonly logLevel: (typeof LEVELS)[number]
  readonly maxFileBytes: number
}

/** One sentence a variable: which, what it is, what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const MEGABYTE = 1024 * 1024

/** @throws ConfigError */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = Environment.safeParse(set)
  if (!parsed.success)
    throw new ConfigError(
      parsed.error.issues
        .map(
          ({ path, message }) => `环境变量 ${path.join('.')} 的值“${set[String(path[0])]}”无效：${message}`,
        )
        .join('；'),
    )
  const { PORT, HOST, DATA_DIR, MEILI_URL, MEILI_KEY, LOG_LEVEL, MAX_FILE_MB } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    meiliUrl: MEILI_URL,
    meiliKey: MEILI_KEY,
    logLevel: LOG_LEVEL,
    maxFileBytes: MAX_FILE_MB * MEGABYTE,
  }
}
