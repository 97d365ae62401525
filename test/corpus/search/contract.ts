// What every engine has to do, run over each of them with the same words.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EngineResult, FacetField, SearchEngine } from '../../../corpus/search/engine.ts'
import { plan, type SearchRequest } from '../../../corpus/search/plan.ts'
import { generatedRequests } from './generate.ts'
import { library, policy } from './library.ts'
import { corpusPolicies } from './policies.ts'
import { contains, exactly, idsOf, scan, scanned, substrings } from './scan.ts'
import { truth } from './truth.ts'

export interface Opened {
  readonly engine: SearchEngine
  /** After `close`: takes away what was made for it. */
  cleanUp(): Promise<void>
}

export interface Contract {
  open(): Promise<Opened>
  /** How many random substrings and generated queries are tried, and what share has to agree with the texts. */
  readonly substrings: number
  readonly queries: number
  readonly agreement: number
}

export function contract(name: string, { open, ...extent }: Contract): void {
  describe(`${name}: a small library`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
      await opened.engine.index(library)
    })
    afterAll(async () => {
      await opened.engine.close()
      await opened.cleanUp()
    })

    const search = async (request: SearchRequest): Promise<EngineResult> =>
      opened.engine.search(await plan({ limit: 100, ...request }))
    const found = async (request: SearchRequest): Promise<string[]> =>
      (await search(request)).hits.map(({ id }) => id).sort()

    test.each<[SearchRequest, string[]]>([
      [{ q: '充电桩' }, ['cy', 'gz']],
      [{ q: '充電樁' }, ['cy', 'gz']],
      [{ q: '"充电桩建设"' }, ['gz']],
      [{ q: 'pue' }, ['gz']],
      [{ q: 'ＰＵＥ' }, ['gz']],
      [{ q: '"ue不"' }, ['gz']],
      [{ q: '峰' }, ['cn', 'cy', 'gz', 'sc']],
      [{ q: '柔' }, ['cn']],
      [{ q: '野' }, ['odd']],
      [{ q: '"%"' }, ['gz', 'sc']],
      [{ q: '"^c:d ("' }, ['odd']],
      [{ q: '"\u{20BB7}"' }, ['odd']],
      [{ q: '"“源网荷储”一体化"' }, ['sc']],
      [{ q: '"「源网荷储」一体化"' }, ['sc']],
      [{ q: '"。二、"' }, []],
      [{ q: '"建设，新"' }, ['gz']],
      [{ q: '没有这个' }, []],
      [{ q: '非化石 43.8' }, ['sc']],
      [{ q: '光伏 OR CCUS', syn: false }, ['cn', 'sc']],
      [{ q: '一体化 -电网' }, ['sc']],
      [{ q: '-碳达峰' }, ['odd']],
      [{ q: '碳达峰 -(电网 OR 水电)', syn: false }, ['cn', 'gz']],
      [{ q: '一体化 (电网 OR 水电)', syn: false }, ['cy', 'sc']],
    ])('%j finds %j', async (request, wanted) => {
      expect(await found(request)).toEqual(wanted)
    })

    test.each<[SearchRequest, string[]]>([
      [{ q: '能耗 20%' }, ['gz']],
      [{ q: '能耗 20%', scope: 'paragraph' }, ['gz']],
      [{ q: '能耗 20%', scope: 'sentence' }, []],
      [{ q: '非化石 20%', scope: 'sentence' }, ['gz']],
      [{ q: '清洁 光伏', scope: 'paragraph', syn: false }, []],
      [{ q: '光伏 建筑', scope: 'sentence', syn: false }, ['sc']],
      [{ q: '一体化 -水电', scope: 'sentence' }, ['cy', 'sc']],
      [{ q: '贵州 方案', scope: 'sentence' }, ['gz']],
      [{ q: '(光伏 OR CCUS) 发展', scope: 'sentence', syn: false }, ['cn', 'sc']],
    ])('%j within its scope finds %j', async (request, wanted) => {
      expect(await found(request)).toEqual(wanted)
    })

    test('other names find each other, unless not wanted or quoted', async () => {
      expect(await found({ q: '光伏' })).toEqual(['cn', 'sc'])
      expect(await found({ q: '光伏', syn: false })).toEqual(['sc'])
      expect(await found({ q: '"光伏"' })).toEqual(['sc'])
      expect(await found({ q: '双碳' })).toEqual(['cy'])
      expect((await search({ q: '光伏' })).notices).toMatchObject([{ kind: 'expanded', word: '光伏' }])
    })

    test('the words of a long phrase stand near each other', async () => {
      expect(await found({ q: '能源低碳转型' })).toEqual(['cn'])
      expect(await found({ q: '"能源低碳转型"' })).toEqual([])
      expect(await found({ q: '碳达峰方案 贵州' })).toEqual(['gz'])
    })

    test.each<[Partial<Record<FacetField, string[]>>, string[]]>([
      [{ region: ['四川省'] }, ['cy', 'sc']],
      [{ region: ['520000', '全国'] }, ['cn', 'gz']],
      [{ region: ['四川省'], year: ['2022'] }, ['sc']],
      [{ level: ['national'] }, ['cn']],
      [{ targetYear: ['2025', '2030'] }, ['gz', 'sc']],
      [{ status: ['draft'] }, ['odd']],
      [{ agency: ['贵州省发展和改革委员会'] }, ['gz']],
      [{ topic: ['水电'] }, ['sc']],
      [{ region: ['O\'Brien "省"'] }, ['odd']],
      [{ issuer: ['a = b AND c'] }, ['odd']],
      [{ issuer: ['x" OR region = "全国'] }, []],
      [{ region: ['贵州'] }, []],
    ])('filter %j passes %j', async (filters, wanted) => {
      expect(await found({ filters })).toEqual(wanted)
    })

    test('filters inside a query', async () => {
      expect(await found({ q: 'region:贵州省' })).toEqual(['gz'])
      expect(await found({ q: '碳达峰 -region:四川省' })).toEqual(['cn', 'gz'])
      expect(await found({ q: '(region:贵州省 充电桩) OR CCUS', syn: false })).toEqual(['cn', 'gz'])
      expect(await found({ q: '充电桩 -year:2022' })).toEqual(['cy'])
    })

    test('the same text is one hit and counts once', async () => {
      const result = await search({ q: '川渝电网' })
      expect(result.total).toBe(1)
      expect(result.hits[0]).toMatchObject({ id: 'cy', twins: ['cy-hant'] })
      expect(result.facets.region).toEqual([
        { value: '四川省', count: 1 },
        { value: '重庆市', count: 1 },
      ])
    })

    test('facets count the documents found; a lifted field as if it were not filtered', async () => {
      const filters = { region: ['贵州省'] }
      const plain = await search({ q: '碳达峰', filters, facets: ['region', 'year', 'type'] })
      expect(plain.facets).toEqual({
        region: [{ value: '贵州省', count: 1 }],
        year: [{ value: '2022', count: 1 }],
        type: [{ value: '方案', count: 1 }],
      })
      const lifted = await search({ q: '碳达峰', filters, facets: ['region', 'year'], liftOwnFilter: true })
      expect(lifted.facets.region).toEqual([
        { value: '四川省', count: 2 },
        { value: '全国', count: 1 },
        { value: '贵州省', count: 1 },
        { value: '重庆市', count: 1 },
      ])
      expect(lifted.facets.year).toEqual([{ value: '2022', count: 1 }])
    })

    test('order by date and region, and pages that make up the whole', async () => {
      const ids = async (request: SearchRequest): Promise<string[]> =>
        (await search(request)).hits.map(({ id }) => id)
      expect(await ids({ q: '碳达峰', sort: 'date' })).toEqual(['sc', 'gz', 'cn', 'cy'])
      expect(await ids({ q: '碳达峰', sort: 'region' })).toEqual(['cn', 'cy', 'sc', 'gz'])
      for (const sort of ['relevance', 'date', 'region'] as const) {
        const whole = await ids({ q: '碳达峰', sort })
        const pages = await Promise.all(
          [0, 1, 2, 3, 4].map((offset) => ids({ q: '碳达峰', sort, offset, limit: 1 })),
        )
        expect(pages.flat()).toEqual(whole)
      }
      expect((await search({ q: '碳达峰', limit: 0 })).total).toBe(4)
    })

    test('evidence is the passages that hold the words, the best first', async () => {
      const [hit] = (await search({ q: '光伏 建筑', syn: false })).hits
      expect(hit?.passages.map(({ n }) => n)).toEqual([1])
      const [both] = (await search({ q: '非化石能源 充电桩', passages: 5 })).hits
      expect(both?.passages.map(({ n }) => n).sort()).toEqual([1, 3])
      expect(both?.passageTotal).toBe(2)
      const [titled] = (await search({ q: '"2030年前碳达峰"' })).hits
      expect(titled).toMatchObject({ id: 'cn', passages: [], passageTotal: 0 })
    })

    test('the title and closeness decide what comes first', async () => {
      expect((await search({ q: '四川 碳达峰' })).hits[0]?.id).toBe('sc')
      expect((await search({ q: '一体化 电网' })).hits[0]?.id).toBe('cy')
    })
  })

  describe(`${name}: changes`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(async () => {
      await opened.engine.close()
      await opened.cleanUp()
    })
    const total = async (q: string): Promise<number> => (await opened.engine.search(await plan({ q }))).total

    test('nothing in it, nothing found', async () => {
      expect(await total('碳达峰')).toBe(0)
      expect(await opened.engine.health()).toMatchObject({ ok: true, documents: 0, passages: 0 })
    })

    test('the same again changes nothing, a new text replaces the old', async () => {
      await opened.engine.index(library)
      await opened.engine.index(library)
      expect(await total('碳达峰')).toBe(4)
      const passages = library.reduce((sum, one) => sum + one.passages.length, 0)
      expect(await opened.engine.health()).toMatchObject({ documents: library.length, passages })
      await opened.engine.index([policy({ id: 'gz', title: '贵州省节水方案', text: '推广滴灌。' })])
      expect([await total('滴灌'), await total('"充电桩建设"'), await total('碳达峰')]).toEqual([1, 0, 3])
    })

    test('what is removed is gone; removing it again or what never was is nothing', async () => {
      await opened.engine.remove(['cn', 'nobody'])
      await opened.engine.remove(['cn'])
      expect([await total('CCUS'), await total('碳达峰')]).toEqual([0, 2])
      await opened.engine.remove(['cy'])
      expect((await opened.engine.search(await plan({ q: '川渝' }))).hits).toMatchObject([
        { id: 'cy-hant', twins: [] },
      ])
    })

    test('a rebuild holds what it was given and nothing else', async () => {
      await opened.engine.rebuild([policy({ id: 'new', title: '新', text: '水电。' })])
      expect([await total('水电'), await total('滴灌')]).toEqual([1, 0])
      await opened.engine.rebuild(library)
      expect([await total('滴灌'), await total('碳达峰'), await total('CCUS')]).toEqual([0, 4, 3 - 2])
    })

    test('a rebuild that fails leaves the index as it was', async () => {
      async function* broken() {
        yield policy({ id: 'half', title: '半', text: '半途。' })
        throw new Error('the store is gone')
      }
      await expect(opened.engine.rebuild(broken())).rejects.toThrow('the store is gone')
      expect([await total('半途'), await total('碳达峰')]).toEqual([0, 4])
    })

    test('a very long text is found from its beginning to its end', async () => {
      const long = Array.from({ length: 22_000 }, (_, n) => `第${n}项。`).join('')
      await opened.engine.index([policy({ id: 'long', title: '很长', text: `首句\n${long}\n末句为止` })])
      for (const q of ['首句', '"末句为止"', '"第8570项。第8571项"', '"第21999项"', '"首句" "末句"'])
        expect([q, await total(q)]).toEqual([q, 1])
      expect(await total('"末句首句"')).toBe(0)
      await opened.engine.remove(['long'])
    }, 60_000)

    test('searches while it changes see before or after', async () => {
      const change = opened.engine.index([policy({ id: 'more', title: '更多', text: '碳达峰。' })])
      const totals = await Promise.all(Array.from({ length: 5 }, () => total('碳达峰')))
      await change
      for (const one of totals) expect([4, 5]).toContain(one)
      expect(await total('碳达峰')).toBe(5)
    })
  })

  describe(`${name}: the shipped corpus`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
      await opened.engine.index(await corpusPolicies())
    }, 300_000)
    afterAll(async () => {
      await opened.engine.close()
      await opened.cleanUp()
    })

    test(`${extent.substrings} random substrings are found exactly where a scan finds them`, async () => {
      const documents = scanned(await corpusPolicies())
      const parts = substrings(documents, extent.substrings, 1)
      expect(new Set(parts.map((part) => part.length)).size).toBe(12)
      for (const part of parts) {
        const result = await opened.engine.search(exactly(part))
        expect(idsOf(result, documents), JSON.stringify(part)).toEqual(scan(documents, contains(part)))
        expect(result.total).toBe(result.hits.length)
      }
    }, 600_000)

    test(`${extent.queries} generated queries find what the texts say`, async () => {
      const policies = await corpusPolicies()
      const differences: string[] = []
      let hits = 0
      for (const request of generatedRequests(policies, extent.queries, 2)) {
        const planned = await plan({ ...request, limit: 1000, sort: 'region' })
        const result = await opened.engine.search(planned)
        const ids = result.hits.map(({ id }) => id).sort()
        hits += ids.length
        const wanted = truth(policies, planned)
        if (ids.join() !== wanted.join())
          differences.push(`${JSON.stringify(request)}: ${ids} instead of ${wanted}`)
      }
      for (const difference of differences) console.warn(`${name}: ${difference}`)
      console.info(`${name}: ${extent.queries - differences.length} of ${extent.queries} queries agree`)
      expect(hits).toBeGreaterThan(extent.queries)
      const allowed = Math.floor(extent.queries * (1 - extent.agreement))
      expect(differences.length, differences.join('\n')).toBeLessThanOrEqual(allowed)
    }, 600_000)
  })
}
