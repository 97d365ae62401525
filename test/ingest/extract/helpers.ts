// Tables of examples for rules: what a rule makes of a text, where, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import { NATION } from '../../../corpus/lexicon/regions.ts'
import type { Metadata } from '../../../corpus/schema.ts'
import { type Context, createContext } from '../../../ingest/extract/context.ts'
import { type Readable, type Rule, run } from '../../../ingest/extract/rule.ts'
import { structure } from '../../../ingest/structure/structure.ts'

const METADATA: Metadata = {
  title: '某省工作方案',
  issuers: [],
  region: '全国',
  regionCode: [NATION],
  level: 'national',
  status: 'final',
  type: '方案',
  documentNumber: null,
  issuedOn: null,
  dateSource: 'none',
  sourceUrl: null,
  validity: '未载明',
  topics: [],
  cites: [],
}

/** A policy of that clean text, with its outline; own fields as given. */
export const contextOf = (text: string, metadata: Partial<Metadata> = {}): Context =>
  createContext(text, structure(text, 0), { ...METADATA, ...metadata })

/** `⟦…⟧` marks the place in a text that the rule should find. */
export function marked(text: string): { text: string; span: [number, number] | null } {
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧')
  if (start < 0 || end < 0) return { text, span: null }
  return {
    text: text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1),
    span: [start, end - 1],
  }
}

interface Subject<Made, In extends Readable> {
  readonly rule: Rule<Made, In>
  readonly input: (text: string) => In
}

/** Each text gives one reading with these fields, at its marked place; triggers must stand in it. */
export function examples<Made extends object, In extends Readable>(
  { rule, input }: Subject<Made, In>,
  rows: readonly (readonly [made: object, texts: readonly string[]])[],
): void {
  describe(rule.id, () => {
    for (const [made, texts] of rows) {
      it.each(texts)('reads %s', (example) => {
        const { text, span } = marked(example)
        expect(rule.triggers.some((trigger) => text.includes(trigger))).toBe(true)
        const found = run([rule], input(text))
        expect(found).toContainEqual(expect.objectContaining(span ? { ...made, span } : made))
      })
    }
  })
}

export function rejects<Made extends object, In extends Readable>(
  { rule, input }: Subject<Made, In>,
  texts: readonly string[],
): void {
  describe(rule.id, () => {
    it.each(texts)('leaves %s', (text) => {
      expect(run([rule], input(text))).toEqual([])
    })
  })
}
