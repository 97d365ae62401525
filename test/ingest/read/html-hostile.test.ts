// Pages made to break a reader: each is read, its prose kept, or refused with one sentence. Nothing is fetched; how long they
// take is not for a test to say.
import { describe, expect, test, vi } from 'vitest'
import { analyse } from '../../../ingest/pipeline.ts'
import { readBytes, UnreadableFile } from '../../../ingest/read/read.ts'
import { HOSTILE_PAGES, HOSTILE_PROSE } from './hostile-pages.ts'

const SIZE = 3_000
const SENTENCE = /^a\.html：[^。]{4,60}。[^。]{4,60}。$/

describe('hostile pages', () => {
  test('there are many', () => expect(HOSTILE_PAGES.length).toBeGreaterThanOrEqual(40))

  test.each(HOSTILE_PAGES)('%s: %s', async (_, fate, make) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const result = await readBytes('a.html', make(SIZE)).catch((error: unknown) => error)
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
    if (result instanceof UnreadableFile) {
      expect(fate).not.toBe('read')
      expect(result.message).toMatch(SENTENCE)
      return
    }
    if (result instanceof Error) throw result
    expect(fate).not.toBe('refused')
    expect(result).toMatchObject({ mediaType: 'text/html', text: expect.stringContaining(HOSTILE_PROSE) })
  })

  test('100,000 nested elements are refused before there is a tree', async () => {
    const bytes = new TextEncoder().encode(`<html>${'<div>'.repeat(100_000)}`)
    await expect(readBytes('a.html', bytes)).rejects.toThrow('页面的元素嵌套超过 1000 层')
  })

  test('what is read of them goes through all stages, its quotes in place', async () => {
    for (const [, fate, make] of HOSTILE_PAGES) {
      if (fate !== 'read') continue
      const source = await readBytes('a.html', make(200))
      for (const { targets, deadlines, responsibilities } of analyse(source).documents)
        for (const { span, quote } of [...targets, ...deadlines, ...responsibilities])
          expect(source.text.slice(...span)).toBe(quote)
    }
  })
})
