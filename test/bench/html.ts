// htmlToCheerio: the text of a page of 5 MB, from its bytes, beside the time that cheerio takes to load it alone.
import { load } from 'cheerio'
import { html } from '../../ingest/read/html.ts'
import { articleOf } from '../fixtures/html/article.ts'
import { PAGES } from '../fixtures/html/portal.ts'
import type { Measurement } from './measurement.ts'
import { inTurn, median, rounded } from './timing.ts'

const ROUNDS = 7
const BYTES = 5_000_000
const KINDS = ['Word saved as a page', 'nested tables', 'paragraphs'] as const

/** The worst of three kinds of page: inline styles of Word, nested tables, plain paragraphs. */
export async function htmlToCheerio(): Promise<Record<string, Measurement>> {
  let worst = { kind: '', value: 0, readMs: 0, loadMs: 0, characters: 0 }
  for (const kind of KINDS) {
    const page = pageOf(kind)
    const bytes = new TextEncoder().encode(page)
    const [read, loaded] = await inTurn(
      ROUNDS,
      () => html.read('page.html', bytes),
      () => load(page),
    )
    const [readMs, loadMs] = [median(read), median(loaded)]
    const value = readMs / loadMs
    if (value > worst.value) worst = { kind, value, readMs, loadMs, characters: page.length }
  }
  const { kind, value, readMs, loadMs, characters } = worst
  const detail = { kind, readMs: rounded(readMs), loadMs: rounded(loadMs), characters }
  return { htmlToCheerio: { value: rounded(value), reach: 1.6, detail } }
}

/** A shipped text as often as makes the size. */
function pageOf(kind: (typeof KINDS)[number]): string {
  const article = articleOf('004_99ae5a8f86d7a8ec.txt')
  const once = new TextEncoder().encode(PAGES[kind]?.(article) ?? '').length
  const copies = Math.ceil(BYTES / once)
  return PAGES[kind]?.(Array.from({ length: copies }, () => article).flat()) ?? ''
}
