// The label of a compilation's heading; a title that names a narrower place decides, a joint area gives all its regions.
import { NATION, type Region, regionByCode } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'
import { isNarrower, leadingArea, regionInTitle, regionOfLabel } from './region-names.ts'

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/label',
  read: ({ heading }) => {
    if (!heading?.label) return null
    const label = regionOfLabel(heading.label) ?? regionByCode(NATION)
    if (!label) return null
    const area = leadingArea(heading.title)
    if (area.some(({ code }) => code === label.code)) return area
    const named = regionInTitle(heading.title, label.code === NATION ? undefined : label.code)
    return named && label.code !== NATION && isNarrower(named, label) ? [named] : [label]
  },
})
