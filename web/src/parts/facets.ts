// What documents are filtered by: the names of the API's parameters, in the order in which they are shown.
export const FACETS = [
  'region',
  'level',
  'year',
  'type',
  'status',
  'issuer',
  'agency',
  'indicator',
  'targetYear',
  'validity',
  'topic',
] as const
export type FacetName = (typeof FACETS)[number]

/** Chosen values by filter; a page that lacks one of the filters leaves it out. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

export const filterCount = (filters: Filters): number => Object.values(filters).flat().length

/** What takes all of them away. */
export const noFilters = (): Record<FacetName, null> => ({
  region: null,
  level: null,
  year: null,
  type: null,
  status: null,
  issuer: null,
  agency: null,
  indicator: null,
  targetYear: null,
  validity: null,
  topic: null,
})
