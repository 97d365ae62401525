// The label of a compilation's heading (国务院, 工信部), unless it is a region.
import { findRegion } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/label',
  read: ({ heading }) => (heading?.label && !findRegion(heading.label) ? [heading.label] : null),
})
