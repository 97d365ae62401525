// Watching a folder: what appears is told once it lies still.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { watchFolder } from '../../../ingest/cli/watch.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhengce-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OFTEN = 20
/** Some looks long: the first one has been taken. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10 * OFTEN))

test('new and changed files are told once, what is no document never, and closing ends the wait', async () => {
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'known.txt'), '甲')
  const watching = watchFolder(folder, OFTEN)
  const first = watching.next()
  await later()
  writeFileSync(join(folder, '~$lock.docx'), 'x')
  writeFileSync(join(folder, 'deep', 'a.txt'), '甲')
  expect(await first).toEqual([join(folder, 'deep', 'a.txt')])
  const second = watching.next()
  appendFileSync(join(folder, 'known.txt'), '乙')
  expect(await second).toEqual([join(folder, 'known.txt')])
  const third = watching.next()
  rmSync(join(folder, 'deep', 'a.txt'))
  await later()
  watching.close()
  expect(await third).toBeNull()
})

test('a folder that comes late is watched all the same', async () => {
  const late = join(folder, 'late')
  const watching = watchFolder(late, OFTEN)
  const first = watching.next()
  await later()
  mkdirSync(late)
  writeFileSync(join(late, 'b.txt'), '丙')
  expect(await first).toEqual([join(late, 'b.txt')])
  watching.close()
})
