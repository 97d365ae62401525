// What becomes of search.db when policies are replaced and removed: known facts change without their text being written anew, and
// the file gives room back.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IndexedPolicy, SearchEngine } from '../../../../corpus/search/engine.ts'
import { openFts } from '../../../../corpus/search/fts.ts'
import { plan } from '../../../../corpus/search/plan.ts'
import { policy } from '../library.ts'

let folder = ''
let path = ''
let engine: SearchEngine

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengce-writer-'))
  path = join(folder, 'search.db')
  engine = openFts({ path })
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

const ids = async (q: string): Promise<string[]> =>
  (await engine.search(await plan({ q }))).hits.map(({ id, twins }) => [id, ...twins].join('+'))

const numberOf = (key: string): unknown => {
  const db = new Database(path, { readonly: true })
  const number = db.prepare('SELECT id FROM documents WHERE key = ?').pluck().get(key)
  db.close()
  return number
}

test('other facts about the same text leave its number, another text takes a new one', async () => {
  const one = policy({ id: 'a', title: '某省方案', text: '推进充电桩建设。', facets: { region: ['贵州省'] } })
  const other = policy({ id: 'b', title: '某省方案', text: '推进充电桩建设。' })
  await engine.index([one, other])
  const number = numberOf('a')
  expect(await ids('充电桩 region:贵州省')).toEqual(['a'])
  const moved: IndexedPolicy = { ...one, facets: { ...one.facets, region: ['四川省'] }, twinOf: 'b' }
  await engine.index([moved])
  expect(numberOf('a')).toBe(number)
  expect(await ids('充电桩 region:贵州省')).toEqual([])
  expect(await ids('充电桩')).toEqual(['b+a'])
  await engine.index([{ ...moved, text: '推进换电站建设。' }])
  expect(numberOf('a')).not.toBe(number)
  expect(await ids('换电站')).toEqual(['a'])
  expect(await ids('充电桩')).toEqual(['b'])
})

test('what is removed gives its room back', async () => {
  const text = (seed: number): string =>
    Array.from({ length: 4_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((seed + i * i * 31) % 0x5000)),
    ).join('')
  const many = Array.from({ length: 60 }, (_, i) =>
    policy({ id: `p${i}`, title: `方案${i}`, text: text(i * 7) }),
  )
  for (const some of many) await engine.index([some])
  await engine.close()
  const full = statSync(path).size
  engine = openFts({ path })
  await engine.rebuild(many.slice(0, 2))
  await engine.close()
  expect(statSync(path).size).toBeLessThan(full / 5)
  engine = openFts({ path })
})
