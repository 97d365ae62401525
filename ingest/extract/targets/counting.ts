// Whether a unit counts things or shares of them (家, 万户, %), so that the things may follow it.
import { counters } from '../../../corpus/lexicon/units.ts'
import { remembered } from '../../../corpus/remembered.ts'
import { counterOf } from '../numbers/counter.ts'

const ALSO = new Set(['%', '人', '名', '位'])

export const isCounting = remembered((unit) => {
  const counter = counterOf(unit)
  return ALSO.has(counter) || counters.has(counter)
})
