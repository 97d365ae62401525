// Originals: kept whole under their sha256, swept when nothing shows them.
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepOriginal, originalPath, sweepOriginals } from '../../../corpus/store/originals.ts'

let dataDir = ''
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhengce-originals-'))
})
afterAll(() => rm(dataDir, { recursive: true, force: true }))

const BYTES = new Uint8Array([1, 2, 3])
const OLD = new Date('2020-01-01')

test('a file is kept once, whole, and nothing else lies beside it', async () => {
  await keepOriginal(dataDir, 'aa', BYTES, true)
  await keepOriginal(dataDir, 'aa', BYTES, false)
  expect([...(await readFile(originalPath(dataDir, 'aa')))]).toEqual([1, 2, 3])
  expect(await readdir(join(dataDir, 'originals'))).toEqual(['aa'])
})

test('what no document needs goes, unless it is young', async () => {
  await keepOriginal(dataDir, 'bb', BYTES, false)
  await keepOriginal(dataDir, 'cc', BYTES, false)
  for (const name of ['aa', 'bb']) await utimes(originalPath(dataDir, name), OLD, OLD)
  await sweepOriginals(dataDir, new Set(['aa']))
  expect((await readdir(join(dataDir, 'originals'))).sort()).toEqual(['aa', 'cc'])
})

test('a folder that is not there is no fault', async () => {
  await expect(sweepOriginals(join(dataDir, 'none'), new Set())).resolves.toBeUndefined()
})
