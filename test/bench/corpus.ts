// The shipped sources, and a temporary library to ingest them into.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, loadConfig } from '../../corpus/config.ts'

export const SOURCES = fileURLToPath(new URL('../../corpus/sources', import.meta.url))

export const sourcePaths = (): string[] => readdirSync(SOURCES).map((name) => join(SOURCES, name))

export const sourceTexts = (): string[] => sourcePaths().map((path) => readFileSync(path, 'utf8'))

/** A configuration with an empty data folder of its own, removed when `use` is done. */
export async function withLibrary<T>(use: (config: Config) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-bench-'))
  try {
    return await use({ ...loadConfig({ DATA_DIR: dataDir }), dataDir })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
