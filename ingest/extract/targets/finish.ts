// A draft as a record: its text tidied, and what is derived from it.
import type { Target } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearTarget } from '../extract.ts'
import { normalise } from '../numbers/normalise.ts'
import type { TargetDraft } from './draft.ts'
import { identify } from './identity.ts'

const BINDING = /约束性/
const EXPECTED = /预期性/
const SPACES = /\s+/g

export function toTarget(draft: TargetDraft, { metadata }: Context): ClearTarget {
  const { span, rule, change, bound, value, unit, year, baselineYear } = draft
  const name = tidy(draft.indicator)
  const within = metadata.regionCode.length === 1 ? (metadata.regionCode[0] ?? null) : null
  const { indicator, scope, regionCode } = identify(name, draft.place ?? null, within)
  return {
    span,
    rule,
    indicator: name,
    change,
    bound,
    value,
    unit,
    year,
    baselineYear,
    indicatorId: indicator?.id ?? null,
    normalized: normalise(value, unit, indicator?.unit),
    strength: strengthOf(draft),
    scope,
    regionCode,
  }
}

/** White space of the layout goes, and so does half of a pair of quotation marks. */
function tidy(name: string): string {
  const text = name.replace(SPACES, '')
  const [open, close] = [text.lastIndexOf('“'), text.lastIndexOf('”')]
  if (close >= 0 && open < 0) return `“${text}`
  return open > close ? text.slice(0, open) + text.slice(open + 1) : text
}

function strengthOf({ stretch, view: { text, span, clause } }: TargetDraft): Target['strength'] {
  const after = text.slice(span[1], clause[1])
  if (BINDING.test(after)) return '约束性'
  if (EXPECTED.test(after)) return '预期性'
  return stretch ? '力争' : 'none'
}
