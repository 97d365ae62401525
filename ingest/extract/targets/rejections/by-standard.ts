// Rates that a rule sets, not goals: 按支出的50%给予补贴; what has to be provided for is one.
import type { Rejection, View } from '../draft.ts'
import { provisionIn } from '../provision.ts'

export const byStandard: Rejection = {
  id: 'targets/by-standard',
  reason: '数值是执行标准',
  applies: (view: View) => BY.test(view.text.slice(...view.head.rest)) && provisionIn(view) === null,
}

const BY = /按(?![期时需月季年])照?[^，,。；;]{0,10}$/
