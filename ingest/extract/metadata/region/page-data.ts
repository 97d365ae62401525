// The region of the body that the page names as its source.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'
import { regionOfBody } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/page-data',
  read: ({ page }) => {
    const bodies = [...(page.get('issuer') ?? []), ...(page.get('origin') ?? [])]
    const region = bodies.map(regionOfBody).find((found) => found !== undefined)
    return region ? [region] : null
  },
})
