// The environment, checked: defaults, limits, and what is said of a wrong value.
import { expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../../corpus/config.ts'

test('defaults, also for variables that are set to nothing', () => {
  const defaults = {
    port: 8787,
    host: '127.0.0.1',
    dataDir: './data',
    meiliUrl: undefined,
    meiliKey: undefined,
    logLevel: 'info',
    maxFileBytes: 128 * 1024 * 1024,
  }
  expect(loadConfig({})).toEqual(defaults)
  expect(
    loadConfig({ PORT: '', HOST: ' ', MEILI_URL: '', MEILI_KEY: '', MAX_FILE_MB: '', PATH: '/bin' }),
  ).toEqual(defaults)
})

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [
    { PORT: '65535', HOST: '0.0.0.0' },
    { port: 65_535, host: '0.0.0.0' },
  ],
  [
    { MEILI_URL: 'http://localhost:7700', MEILI_KEY: 'k' },
    { meiliUrl: 'http://localhost:7700', meiliKey: 'k' },
  ],
  [{ MAX_FILE_MB: '1' }, { maxFileBytes: 1_048_576 }],
])('%j', (env, expected) => {
  expect(loadConfig(env)).toMatchObject(expected)
})

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '8o8o'],
  ['PORT', '1e3'],
  ['MEILI_URL', 'localhost:7700'],
  ['MEILI_URL', 'ftp://x'],
  ['LOG_LEVEL', 'loud'],
  ['MAX_FILE_MB', '0'],
  ['MAX_FILE_MB', '1.5'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => loadConfig({ [name]: value })).toThrow(ConfigError)
  expect(() => loadConfig({ [name]: value })).toThrow(`${name} 的值“${value}”`)
})
