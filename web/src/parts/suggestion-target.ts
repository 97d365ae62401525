// Where a suggestion leads: a document opens, an agency opens its ledger, an indicator its comparison, the rest is searched.
import type { Suggestion } from '../api/types.ts'

export function targetOf({ kind, id, label }: Suggestion): string {
  const query = (name: string, value: string): string => `?${new URLSearchParams({ [name]: value })}`
  switch (kind) {
    case 'document':
    case 'number':
      return `/documents/${encodeURIComponent(id)}`
    case 'indicator':
      return `/compare${query('indicators', id)}`
    case 'agency':
      return `/ledger${query('agency', id)}`
    case 'region':
      return `/search${query('region', label)}`
  }
}
