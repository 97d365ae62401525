// Lists of records: flat, with ids, region and exact quotes; filters narrow them, pages hang together.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ServedAgency } from '../../api/routes/agencies.ts'
import { ListedDeadline } from '../../api/routes/deadlines.ts'
import { ServedIndicator } from '../../api/routes/indicators.ts'
import { listOfServed, ServedDeadline, ServedResponsibility, ServedTarget } from '../../api/served.ts'
import { DocumentText } from '../../corpus/store/shapes.ts'
import { type Library, openLibrary, TODAY } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const Targets = listOfServed(z.strictObject(ServedTarget.shape))
const Deadlines = listOfServed(z.strictObject(ServedDeadline.shape))
const Tasks = listOfServed(z.strictObject(ServedResponsibility.shape))

const LISTS = [
  ['/api/targets', Targets],
  ['/api/deadlines', Deadlines],
  ['/api/responsibilities', Tasks],
] as const

describe.each(LISTS)('%s', (path, schema) => {
  test('every record has its document, its region by name and code, and the exact quote at its span', async () => {
    const { total, items } = await library.get(`${path}?limit=1000`, schema)
    expect(total).toBeGreaterThan(10)
    expect(items).toHaveLength(total)
    for (const { documentId, span, quote, region, regionCode } of items) {
      const home = await library.store.documents.text(documentId)
      expect(home?.text.slice(span[0] - home.start, span[1] - home.start)).toBe(quote)
      expect([region].flat()).toHaveLength([regionCode].flat().length)
      expect([region].flat().length).toBeGreaterThan(0)
    }
  })

  test('pages cover the list once, in one order', async () => {
    const whole = await library.get(`${path}?limit=1000`, schema)
    const size = Math.ceil(whole.total / 3)
    const pages = [0, 1, 2].map((page) => library.get(`${path}?limit=${size}&offset=${page * size}`, schema))
    const ids = (await Promise.all(pages)).flatMap(({ items }) => items.map(({ id }) => id))
    expect(ids).toEqual(whole.items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(whole.total)
  })

  test('an offset beyond the end is an empty page of the same list', async () => {
    const { total, items } = await library.get(`${path}?offset=100000`, schema)
    expect(total).toBeGreaterThan(0)
    expect(items).toEqual([])
  })

  test('by document and by region', async () => {
    const { items } = await library.get(`${path}?limit=1000`, schema)
    const wanted = items[0]
    if (!wanted) throw new Error('empty')
    const ofDocument = await library.get(`${path}?limit=1000&document=${wanted.documentId}`, schema)
    expect(ofDocument.items).toEqual(items.filter(({ documentId }) => documentId === wanted.documentId))
    expect((await library.get(`${path}?region=黑龙江省`, schema)).total).toBe(0)
  })
})

describe('targets', () => {
  test('by value, in the normalised unit', async () => {
    const { items } = await library.get('/api/targets?min=50&max=60&limit=1000', Targets)
    expect(items.length).toBeGreaterThan(0)
    for (const { value, normalized } of items) {
      const numbers = [normalized?.value ?? value].flat()
      expect(Math.max(...numbers)).toBeGreaterThanOrEqual(50)
      expect(Math.min(...numbers)).toBeLessThanOrEqual(60)
    }
  })

  test('by year, several at once', async () => {
    const years = async (query: string) => {
      const { items } = await library.get(`/api/targets?limit=1000&${query}`, Targets)
      return new Set(items.map(({ year }) => year))
    }
    expect(await years('year=2025')).toEqual(new Set([2025]))
    expect(await years('year=1990')).toEqual(new Set())
    const all = await library.get('/api/targets?limit=1000', Targets)
    const two = await library.get('/api/targets?limit=1000&year=2025,2020', Targets)
    expect(two.total).toBe(all.items.filter(({ year }) => year === 2025 || year === 2020).length)
  })

  test('by an indicator that the list of indicators names', async () => {
    const { items } = await library.get('/api/indicators', listOfServed(ServedIndicator))
    const [first] = items
    if (!first) throw new Error('no indicator')
    const found = await library.get(
      `/api/targets?limit=1000&indicator=${encodeURIComponent(first.id ?? first.name)}`,
      Targets,
    )
    expect(found.total).toBe(first.targets)
  })
})

describe('responsibilities', () => {
  test('by an agency in a role, both of one assignment', async () => {
    const { items } = await library.get(
      '/api/responsibilities?agency=银川市发改委&role=lead&limit=1000',
      Tasks,
    )
    expect(items.length).toBeGreaterThan(3)
    for (const { assignments } of items)
      expect(assignments).toContainEqual(
        expect.objectContaining({ agencyId: '银川市发展和改革委员会', role: 'lead' }),
      )
  })

  test('a name without a region is that of every region', async () => {
    const { items } = await library.get('/api/responsibilities?agency=发改委&limit=1000', Tasks)
    const regions = new Set(
      items.flatMap(({ assignments }) =>
        assignments.flatMap(({ agencyId }) => (agencyId?.endsWith('发展和改革委员会') ? [agencyId] : [])),
      ),
    )
    expect(regions.size).toBeGreaterThan(2)
  })

  test('overdue is derived from the day it is, and never from a task without a day', async () => {
    const all = await library.get('/api/responsibilities?limit=1000', Tasks)
    const overdue = await library.get('/api/responsibilities?limit=1000&status=overdue', Tasks)
    expect(overdue.items).toEqual(all.items.filter((one) => one.overdue))
    for (const { dueDate, dueNote, overdue: late } of all.items) {
      expect(late).toBe(dueDate !== null && dueDate < TODAY)
      if (dueDate !== null) expect(dueNote === null || dueNote.includes(dueDate)).toBe(true)
    }
  })

  test('due_before takes in the day itself', async () => {
    const { items } = await library.get('/api/responsibilities?limit=1000', Tasks)
    const day = items.find(({ dueDate }) => dueDate !== null)?.dueDate
    if (!day) throw new Error('no task has a day')
    const found = await library.get(`/api/responsibilities?limit=1000&due_before=${day}`, Tasks)
    expect(found.items).toEqual(items.filter(({ dueDate }) => dueDate !== null && dueDate <= day))
  })

  test('what the text leaves out: no lead, no time limit, both; words of the task', async () => {
    const all = await library.get('/api/responsibilities?limit=1000', Tasks)
    const found = async (query: string) =>
      (await library.get(`/api/responsibilities?limit=1000&${query}`, Tasks)).items
    const noLead = all.items.filter(({ assignments }) => assignments.every(({ role }) => role !== 'lead'))
    const noLimit = all.items.filter(({ deadlineIds }) => deadlineIds.length === 0)
    expect(noLimit.length).toBeGreaterThan(0)
    expect(noLead.length).toBeLessThan(all.items.length)
    expect(await found('flag=no-lead')).toEqual(noLead)
    expect(await found('flag=no-deadline')).toEqual(noLimit)
    expect(await found('flag=no-lead,no-deadline')).toEqual(noLead.filter((one) => noLimit.includes(one)))
    expect(await found('q=%25')).toEqual(
      all.items.filter(({ task, quote }) => `${task}${quote}`.includes('%')),
    )
    const word = all.items.find(({ task }) => task.length > 4)?.task.slice(0, 4) ?? ''
    const named = all.items.filter(({ task, quote }) => task.includes(word) || quote.includes(word))
    expect(await found(`q=${encodeURIComponent(word)}`)).toEqual(named)
  })

  test('one by its id', async () => {
    const { items } = await library.get('/api/responsibilities?limit=1', Tasks)
    expect(await library.get(`/api/responsibilities/${items[0]?.id}`, ServedResponsibility)).toEqual(items[0])
  })
})

test.each([
  ['森林 率', true],
  ['森林率', false],
  ['  ', true],
])('indicators whose name has all the words: %s', async (q, found) => {
  const { total } = await library.get(
    `/api/indicators?q=${encodeURIComponent(q)}`,
    listOfServed(ServedIndicator),
  )
  expect(total > 0).toBe(found)
})

describe('deadlines', () => {
  test('with their clauses, as the source has them, where asked for', async () => {
    const Listed = listOfServed(ListedDeadline)
    const { items: bare } = await library.get('/api/deadlines?limit=1000', Listed)
    expect(bare.every(({ clauseText }) => clauseText === undefined)).toBe(true)
    const { items } = await library.get('/api/deadlines?clauses=1&limit=1000', Listed)
    expect(items.length).toBeGreaterThan(10)
    for (const { documentId, clause, span, clauseText } of items) {
      const { start, text } = await library.get(`/api/documents/${documentId}/text`, DocumentText)
      const [from, to] = clause ?? span
      expect(clauseText).toBe(text.slice(from - start, to - start))
    }
  })

  test('the calendar of a year: what falls due in it, and what recurs', async () => {
    const { items } = await library.get('/api/deadlines?from=2025&to=2025&limit=1000', Deadlines)
    expect(items.length).toBeGreaterThan(0)
    for (const { relation, dueDate, occurrences } of items) {
      if (relation === 'every') expect(occurrences.every(({ due }) => due.startsWith('2025-'))).toBe(true)
      else if (dueDate !== null) expect(dueDate.slice(0, 4)).toBe('2025')
    }
  })
})

describe('vocabulary', () => {
  test('agencies are counted, most first, and found by a part of a name', async () => {
    const { total, items } = await library.get('/api/agencies?limit=1000', listOfServed(ServedAgency))
    expect(items).toHaveLength(total)
    const counts = items.map(({ lead, support, joint }) => lead + support + joint)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const found = await library.get('/api/agencies?q=生态环境', listOfServed(ServedAgency))
    expect(found.items.length).toBeGreaterThan(0)
    expect(found.items.every(({ name }) => name.includes('生态环境'))).toBe(true)
  })
})
