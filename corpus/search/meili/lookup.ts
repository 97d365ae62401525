// The server's answers as the sets that evaluation asks for. Evaluation is one pass over sets that are there, a server is
// asked over a network: so a first pass notes what would be asked, all of it goes in one request, the second pass has it.
import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { z } from 'zod'
import type { Catalog } from '../fts/catalog.ts'
import { type Lookup, living, type Parts } from '../fts/lookup.ts'
import type { DocumentSet } from '../fts/sets.ts'
import type { IndexedText } from '../fts/texts.ts'
import { isTogether } from '../fts/units.ts'
import { call } from './http.ts'
import { type IndexName, phraseOf } from './indexes.ts'

/** Notes what is asked and answers with empty sets. */
export function recorder(): { readonly lookup: Lookup; readonly asked: Asked } {
  const asked = { policies: new Map<string, Parts>(), passages: new Map<string, Parts>() }
  const note = (of: Map<string, Parts>, alternatives: readonly Parts[], catalog: Catalog): DocumentSet => {
    for (const parts of alternatives) of.set(keyOf(parts), parts)
    return new Uint8Array(catalog.size)
  }
  const lookup: Lookup = {
    documents: (alternatives, catalog) => note(asked.policies, alternatives, catalog),
    candidates: (alternatives, _, catalog) => note(asked.passages, alternatives, catalog),
    byRank: () => [],
  }
  return { lookup, asked }
}

/** Parts by their key: to be in one policy, in one passage. */
export interface Asked {
  readonly policies: ReadonlyMap<string, Parts>
  readonly passages: ReadonlyMap<string, Parts>
}

/** Ids of policies. */
export interface Answers {
  readonly policies: ReadonlyMap<string, readonly string[]>
  readonly passages: ReadonlyMap<string, readonly string[]>
  /** Those that the server puts first. */
  readonly best: readonly string[]
}

const keyOf = (parts: Parts): string => parts.join('\n')

const Found = z.object({
  results: z.array(
    z.object({
      hits: z.array(z.object({ policy: z.string() })),
      facetDistribution: z.object({ policy: z.record(z.string(), z.number()).optional() }).optional(),
    }),
  ),
})

const ALL = 10_000_000
const BEST = 1000
/** Of a query with more words the server takes the first ones; what it then finds too much, the texts rule out. */
const MOST_PHRASES = 8

export function queriesOf(server: Searched, asked: Asked, typed: Parts): MultiSearchQuery[] {
  return [
    ...[...asked.policies.values()].map((parts) => ({ ...inPolicies(server, parts), limit: ALL })),
    ...[...asked.passages.values()].map((parts) => ({
      ...inPassages(server, parts),
      limit: 0,
      facets: ['policy'],
    })),
    ...(typed.length > 0 ? [{ ...inPolicies(server, typed), limit: BEST }] : []),
  ]
}

/** Everything in one request. `typed`: what the order is to be by. */
export async function ask(server: Searched, asked: Asked, typed: Parts): Promise<Answers> {
  const [policies, passages] = [[...asked.policies], [...asked.passages]]
  const queries = queriesOf(server, asked, typed)
  if (queries.length === 0) return { policies: new Map(), passages: new Map(), best: [] }
  const { results } = Found.parse(await call(server.client.multiSearch({ queries })))
  const hits = results.map((one) => one.hits.map(({ policy }) => policy))
  const facets = results.map((one) => Object.keys(one.facetDistribution?.policy ?? {}))
  return {
    policies: new Map(policies.map(([key], i) => [key, hits[i] ?? []])),
    passages: new Map(passages.map(([key], i) => [key, facets[policies.length + i] ?? []])),
    best: hits[policies.length + passages.length] ?? [],
  }
}

export interface Searched {
  readonly client: Meilisearch
  readonly uids: Readonly<Record<IndexName, string>>
}

const inPolicies = ({ uids }: Searched, parts: Parts): MultiSearchQuery => ({
  indexUid: uids.policies,
  ...query(parts),
  attributesToRetrieve: ['policy'],
})

const inPassages = ({ uids }: Searched, parts: Parts): MultiSearchQuery => ({
  indexUid: uids.passages,
  ...query(parts),
})

const query = (parts: Parts): Pick<MultiSearchQuery, 'q' | 'matchingStrategy'> => ({
  q: parts.slice(0, MOST_PHRASES).map(phraseOf).join(' '),
  matchingStrategy: 'all',
})

/**
 * The server knows for each pair of tokens their least distance in a document, and asks of three that follow each other for
 * one and at most two steps. That tells a string of up to four characters, but for one like 碳达达峰, whose outer tokens may
 * be neighbours elsewhere. What is longer, or of several parts, the text decides.
 */
const isSure = ([part = '', ...more]: Parts): boolean =>
  more.length === 0 && (part.length < LONGEST_SURE || (part.length === LONGEST_SURE && part[1] !== part[2]))
const LONGEST_SURE = 4

/** `changed`: documents of which the server may know an older state, or nothing. */
export function answered(
  answers: Answers,
  textOf: (number: number) => IndexedText | undefined,
  changed: readonly string[],
): Lookup {
  const uncertain = new Set(changed)
  const numbersOf = (ids: readonly string[] | undefined, catalog: Catalog): number[] =>
    (ids ?? []).flatMap((id) => catalog.numberOf(id) ?? [])
  let best: readonly number[] = []

  return {
    documents(alternatives, catalog) {
      best = numbersOf(answers.best, catalog)
      const set = new Uint8Array(catalog.size)
      for (const parts of alternatives) {
        const sure = isSure(parts)
        const found = answers.policies.get(keyOf(parts)) ?? []
        for (const id of [...found, ...changed]) {
          const number = catalog.numberOf(id)
          if (number === undefined || set[number] === 1) continue
          const known = sure && !uncertain.has(id)
          const text = known ? undefined : textOf(number)
          if (known || (text && isTogether(text, parts))) set[number] = 1
        }
      }
      return living(set, catalog)
    },
    candidates(alternatives, _, catalog) {
      const set = new Uint8Array(catalog.size)
      for (const number of numbersOf(changed, catalog)) set[number] = 1
      for (const parts of alternatives)
        for (const number of numbersOf(answers.passages.get(keyOf(parts)), catalog)) set[number] = 1
      return living(set, catalog)
    },
    byRank: () => best,
  }
}
