// Rates that a rule sets, not goals: 按不低于总车位30%的要求配建充电设施.
import type { Rejection, View } from '../draft.ts'

export const byStandard: Rejection = {
  id: 'targets/by-standard',
  reason: '数值是执行标准',
  applies: ({ text, head }: View) => BY.test(text.slice(...head.rest)),
}

const BY = /按(?![期时])照?[^，,。；;]{0,10}$/
