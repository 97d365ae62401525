// When nothing has all that was typed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EngineResult, SearchEngine } from '../../../corpus/search/engine.ts'
import { openSearch } from '../../../corpus/search/open.ts'
import { plan } from '../../../corpus/search/plan.ts'
import { library } from './library.ts'

describe('no hit', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-relax-'))
  let engine: SearchEngine
  beforeAll(async () => {
    engine = await openSearch({ dataDir })
    await engine.index(library)
  })
  afterAll(async () => {
    await engine.close()
    rmSync(dataDir, { recursive: true })
  })
  const search = async (q: string): Promise<EngineResult> => engine.search(await plan({ q }))

  test('a misspelt word is put right', async () => {
    const { hits, notices, words } = await search('非化石能原消费比重')
    expect(hits.map(({ id }) => id)).toEqual(['gz'])
    expect(notices).toContainEqual({
      kind: 'corrected',
      message: '已按“非化石能源消费比重”检索（输入为“非化石能原消费比重”，没有文件含它）',
      at: 0,
      word: '非化石能原消费比重',
      added: ['非化石能源消费比重'],
    })
    expect(words).toEqual([{ word: '非化石能原消费比重', documents: 0 }])
  })

  test('what is put right has its other names too, unless they are not wanted', async () => {
    const found = async (syn: boolean) =>
      (await engine.search(await plan({ q: '碳捕集利用与封成', syn }))).hits.map(({ id }) => id)
    expect(await found(true)).toEqual(['cn'])
    expect(await found(false)).toEqual([])
  })

  test('a word that cannot be put right is looked for by the parts that are there', async () => {
    const { hits, notices } = await search('屋顶光伏与健筑')
    expect(hits.map(({ id }) => id)).toEqual(['sc'])
    expect(notices).toContainEqual({
      kind: 'relaxed',
      message: '没有文件含“屋顶光伏与健筑”；已按“屋顶光伏与”检索',
      at: 0,
      word: '屋顶光伏与健筑',
      added: ['屋顶光伏与'],
    })
  })

  test('every word is told with the number of its documents', async () => {
    const { total, words } = await search('充电桩 光伏 滴灌')
    expect(total).toBe(0)
    expect(words).toEqual([
      { word: '充电桩', documents: 2 },
      { word: '光伏', documents: 2 },
      { word: '滴灌', documents: 0 },
    ])
  })

  test.each(['"非化石能原消费比重"', '魑', '魑魅', '魑魅魍魉鬼怪', '-碳 碳达峰'])(
    '%s stays without one',
    async (q) => {
      expect((await search(q)).total).toBe(0)
    },
  )
})
