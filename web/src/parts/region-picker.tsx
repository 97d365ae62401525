// Regions to narrow a list down to: those that the library has documents of.
import { useQuery } from '@tanstack/react-query'
import { facets } from '../api/queries.ts'
import { useStrings } from '../strings/strings.ts'
import { MultiSelect } from './multi-select.tsx'

interface Props {
  readonly regions: readonly string[]
  readonly onChange: (regions: string[]) => void
}

export function RegionPicker({ regions, onChange }: Props) {
  const t = useStrings()
  const { data } = useQuery(facets())
  const held = (data?.facets.region ?? []).map(({ value }) => value)
  return (
    <MultiSelect
      aria-label={t.ledger.region}
      placeholder={t.ledger.anyRegion}
      className="region-picker"
      allowClear
      value={[...regions]}
      options={[...new Set([...regions, ...held])].map((value) => ({ value, label: value }))}
      onChange={onChange}
    />
  )
}
