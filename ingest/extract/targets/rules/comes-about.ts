// Things counted as the subject of what comes of them: 50所幼儿园2025年前建成投用, 甲、乙等7座电厂建成投运.
import { broughtAbout } from '../brought-about.ts'
import type { TargetRule } from '../draft.ts'
import { boundOf, sharedFields } from '../pairing.ts'

export const comesAbout: TargetRule = {
  id: 'targets/comes-about',
  read: (view) => {
    const [quantity] = view.quantities
    const things = broughtAbout(view)
    if (things === null || !quantity) return null
    return [
      {
        index: 0,
        indicator: things,
        span: [quantity.span[0], quantity.span[1] + things.length],
        bound: boundOf(view, quantity),
        value: quantity.value,
        unit: quantity.unit,
        year: null,
        ...sharedFields(view),
        change: 'level',
      },
    ]
  },
}
