// The label of a compilation's heading (国务院, 工信部), unless it is a region.
import { findRegion } from '../../../../corpus/lexicon/regions.ts'
import { bodiesIn } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'

/** 中共中央国务院印发《…》 */
const VERB = /(?:联合)?(?:印发|发布|公布)$/

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/label',
  read: ({ heading }) => {
    const label = heading?.label?.replace(VERB, '')
    if (!label || findRegion(label)) return null
    const bodies = bodiesIn(label)
    return bodies.length > 0 ? bodies : [label]
  },
})
