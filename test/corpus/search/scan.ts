// The truth that engines are measured against: a plain scan of folded text, and queries drawn from it.
import type { EngineResult, IndexedPolicy, Plan } from '../../../corpus/search/engine.ts'
import { fold } from '../../../corpus/search/fold.ts'

/** Small and repeatable: the same seed gives the same queries. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

export interface Scanned {
  readonly id: string
  readonly twinOf: string | null
  readonly title: string
  readonly text: string
}

export const scanned = (policies: readonly IndexedPolicy[]): Scanned[] =>
  policies.map(({ id, twinOf, title, text }) => ({ id, twinOf, title: fold(title), text: fold(text) }))

/** Ids of the hits for which `holds`, one for each group of twins. */
export function scan(documents: readonly Scanned[], holds: (document: Scanned) => boolean): string[] {
  return [...new Set(documents.filter(holds).map(({ id, twinOf }) => twinOf ?? id))].sort()
}

/** Ids of a result, told by the first of their twins. */
export function idsOf(result: EngineResult, documents: readonly Scanned[]): string[] {
  const twinOf = new Map(documents.map((one) => [one.id, one.twinOf]))
  return result.hits.map(({ id }) => twinOf.get(id) ?? id).sort()
}

export const contains =
  (part: string) =>
  ({ title, text }: Scanned): boolean =>
    title.includes(part) || text.includes(part)

/** A phrase searched for as it is, by a plan made by hand: no parser between, so that any characters can be tried. */
export const exactly = (phrase: string): Plan => ({
  query: {
    kind: 'term',
    text: phrase,
    quoted: true,
    span: [0, phrase.length],
    alternatives: [{ parts: [fold(phrase)], origin: 'written' }],
  },
  scope: 'document',
  filters: [],
  sort: 'region',
  offset: 0,
  limit: 1000,
  facets: [],
  liftOwnFilter: false,
  passages: 0,
  notices: [],
})

/** Substrings of 1 to 12 units from anywhere in the texts. */
export function substrings(documents: readonly Scanned[], count: number, seed: number): string[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => {
    const { text } = documents[random(documents.length)] ?? { text: ' ' }
    const length = 1 + random(12)
    const at = random(Math.max(1, text.length - length))
    return text.slice(at, at + length)
  })
}
