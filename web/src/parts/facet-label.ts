// The reader's word for a facet value: levels and states are translated, years get their 年, the rest is as served.
import type { Facet } from '../api/types.ts'
import { useStrings } from '../strings/strings.ts'
import type { FacetName } from './facets.ts'

export function useFacetLabel(): (name: FacetName, facet: Pick<Facet, 'value'>) => string {
  const t = useStrings()
  const words = (known: Readonly<Record<string, string>>, value: string): string => known[value] ?? value
  return (name, { value }) => {
    switch (name) {
      case 'level':
        return words(t.common.level, value)
      case 'status':
        return words(t.common.status, value)
      case 'year':
      case 'targetYear':
        return t.common.year(value)
      default:
        return value
    }
  }
}
