// The three indexes on the server, their settings and their documents. Texts are indexed as character bigrams in letters and
// digits, because the server's Chinese tokens hide what is inside a word: they find 20 to 50 % of arbitrary parts of a text.
import type { Settings } from 'meilisearch'
import { z } from 'zod'
import type { IndexedPolicy } from '../engine.ts'
import { END, foldUnits, indexedUnits } from '../fold.ts'

/**
 * `policies` gives the documents that hold a phrase; `passages` those that hold several in one paragraph; `records` the
 * targets and responsibilities whose own words hold them. The version in the attributes' names rises with every change of
 * what is written into them: an index with other settings than these is made anew beside the old one, then they change places.
 */
export const INDEXES = ['policies', 'passages', 'records'] as const
export type IndexName = (typeof INDEXES)[number]

/** Above these the server would give less than it found, and say nothing. */
const NO_LIMIT = 10_000_000
const CUTOFF_MS = 60_000

/**
 * Other names, misspellings and the words of long phrases are the planner's: it has the lexicon, tells the user what it
 * added, and gives both engines the same. So the server is told of no synonym, dictionary word or typo of its own.
 */
const common: Settings = {
  searchableAttributes: ['grams1', 'characters1'],
  filterableAttributes: ['policy'],
  rankingRules: ['words', 'proximity', 'attributeRank', 'exactness'],
  localizedAttributes: [{ locales: ['cmn'], attributePatterns: ['*'] }],
  typoTolerance: { enabled: false, disableOnNumbers: true },
  synonyms: {},
  dictionary: [],
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: NO_LIMIT },
  faceting: { maxValuesPerFacet: NO_LIMIT },
  searchCutoffMs: CUTOFF_MS,
}

/** Neighbours count in `policies`, so that a phrase is found as one; a passage is so short that its words are enough. */
export const SETTINGS: Readonly<Record<IndexName, Settings>> = {
  policies: { ...common, proximityPrecision: 'byWord' },
  passages: { ...common, proximityPrecision: 'byAttribute' },
  records: { ...common, filterableAttributes: ['kind', 'policy'], proximityPrecision: 'byAttribute' },
}

export const Entry = z.object({ policy: z.string() })

export type Entry = z.infer<typeof Entry> & {
  readonly id: string
  readonly grams1: Readonly<Record<string, string>>
  readonly characters1: string
  /** Of a record. */
  readonly kind?: string
}

/** Of an attribute the server indexes 65,535 words; a phrase that a query may hold is found across parts. */
const PART = 60_000
const OVERLAP = 1_000

export function policyEntry(policy: IndexedPolicy): Entry {
  const { id, title, text } = policy
  const units = indexedUnits(title, text)
  const parts: Record<string, string> = {}
  for (let at = 0, n = 0; at < units.length; at += PART - OVERLAP, n++)
    parts[`p${n}`] = gramsOf(units.subarray(at, at + PART + 1))
  return { id: keyOf(id), policy: id, grams1: parts, characters1: charactersOf(units) }
}

/** The title is a passage of its own. */
export function passageEntries({ id, title, text, passages }: IndexedPolicy): Entry[] {
  const texts = [title, ...passages.map(({ clean }) => text.slice(...clean))]
  return texts.map((passage, n) => ({ id: `${keyOf(id)}-${n}`, policy: id, ...gramsIn(passage) }))
}

export const recordEntries = ({ id, records = [] }: IndexedPolicy): Entry[] =>
  records.map((one) => ({ id: keyOf(one.id), policy: id, kind: one.kind, ...gramsIn(one.text) }))

function gramsIn(text: string): Pick<Entry, 'grams1' | 'characters1'> {
  const units = foldUnits(text)
  return { grams1: { p0: gramsOf(units) }, characters1: charactersOf(units) }
}

const PLAIN_KEY = /^[\w-]{1,100}$/

/** The server's ids have letters, digits, - and _ only. */
function keyOf(id: string): string {
  return PLAIN_KEY.test(id) ? id : `x_${Buffer.from(id).toString('hex')}`
}

function gramsOf(units: Uint16Array): string {
  const grams: string[] = []
  for (let i = 0; i + 1 < units.length; i++) grams.push(hex(units[i]) + hex(units[i + 1]))
  return grams.join(' ')
}

const charactersOf = (units: Uint16Array): string => [...new Set(units)].map(hex).join(' ')

/** A folded string as a phrase of its bigrams; a single character as itself. */
export function phraseOf(part: string): string {
  const units = Uint16Array.from({ length: part.length }, (_, i) => part.charCodeAt(i))
  return `"${part.length === 1 ? hex(units[0]) : gramsOf(units)}"`
}

const hex = (unit = END): string => HEX[unit >> 8] + (HEX[unit & 0xff] ?? '')
const HEX = Array.from({ length: 0x100 }, (_, byte) => byte.toString(16).padStart(2, '0'))
