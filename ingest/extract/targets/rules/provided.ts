// A share that has to be provided for: 新建建筑按总停车位15%-25%比例配建充电桩.
import type { TargetRule } from '../draft.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { provisionIn } from '../provision.ts'

export const provided: TargetRule = {
  id: 'targets/provided',
  read: (view) => {
    const [quantity] = view.quantities
    const provision = quantity && provisionIn(view)
    if (!provision) return null
    const { who, does, thing, bound, start, end } = provision
    return [
      {
        ...sharedFields(view),
        index: 0,
        indicator: who + does + thing,
        change: 'level',
        bound: bound ?? boundOf(view, quantity),
        value: quantity.value,
        unit: quantity.unit,
        year: null,
        span: [start, end],
      },
    ]
  },
}
