// A target's value in words, as written: change, bound, number, unit.
import type { Target } from '../api/types.ts'
import type { Strings } from '../strings/zh.ts'

type Valued = Pick<Target, 'value' | 'unit' | 'bound' | 'change'>

/** Plain digits: figures are shown as the text writes them, never 21.60. */
export const numberWords = (value: Target['value']): string =>
  typeof value === 'number' ? String(value) : value.join('—')

/** 下降18%以上; 约20%. The Chinese bound words stand after the value, 约 before it. */
export function valueWords({ value, unit, bound, change }: Valued, t: Strings): string {
  const number = `${numberWords(value)}${unit}`
  const word = t.common.bound[bound]
  const bounded = bound === 'exact' ? number : t.common.boundAfter[bound] ? number + word : `${word}${number}`
  return `${t.common.change[change]}${bounded}`
}
