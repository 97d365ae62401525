// What search engines keep of a policy, from its analysis or from the store's rows: one definition for both.

import type { Metadata, Section, Span } from '../schema.ts'
import type { IndexedPolicy } from '../search/engine.ts'
import type { PolicyAnalysis } from './save/analysis.ts'

/** The parts of a policy that an index is made of. */
export interface Indexable {
  readonly id: string
  readonly metadata: Omit<Metadata, 'cites'>
  readonly text: string
  readonly sections: readonly Pick<Section, 'title'>[]
  readonly passages: readonly { readonly section: number | null; readonly clean: Span }[]
  readonly targets: readonly { readonly indicator: string; readonly year: number | null }[]
  readonly agencies: readonly string[]
  readonly twinOf: string | null
}

/** Of a policy that is not saved yet: no twins are known. */
export const indexedPolicy = (id: string, analysis: PolicyAnalysis): IndexedPolicy =>
  entryOf({
    id,
    metadata: analysis.metadata,
    text: analysis.text.value,
    sections: analysis.sections,
    passages: analysis.passages,
    targets: analysis.targets.map(({ indicator, indicatorId, year }) => ({
      indicator: indicatorId ?? indicator,
      year,
    })),
    agencies: analysis.responsibilities.flatMap(({ assignments }) =>
      assignments.map(({ agency, agencyId }) => agencyId ?? agency),
    ),
    twinOf: null,
  })

export function entryOf(one: Indexable): IndexedPolicy {
  const { metadata, targets } = one
  const { region, issuedOn } = metadata
  return {
    id: one.id,
    title: metadata.title,
    headings: one.sections.map(({ title }) => title),
    text: one.text,
    passages: one.passages.map(({ section, clean }, n) => ({ n, section, clean })),
    issuedOn,
    regionCode: metadata.regionCode,
    facets: {
      region: [region].flat(),
      level: [metadata.level],
      year: issuedOn ? [issuedOn.slice(0, YEAR)] : [],
      type: [metadata.type],
      status: [metadata.status],
      issuer: metadata.issuers,
      agency: distinct(one.agencies),
      indicator: distinct(targets.map(({ indicator }) => indicator)),
      targetYear: distinct(targets.flatMap(({ year }) => (year === null ? [] : String(year)))),
      validity: [metadata.validity],
      topic: metadata.topics,
    },
    twinOf: one.twinOf,
  }
}

const YEAR = 4
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()
