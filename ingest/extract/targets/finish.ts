// A draft as a record: its text tidied, and what is derived from it.
import type { Span, Target } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearTarget } from '../extract.ts'
import { normalise } from '../numbers/normalise.ts'
import type { TargetDraft } from './draft.ts'
import { identify } from './identity.ts'

const KIND = /(约束|预期)性/
const LABEL = /^[^，,。；;：:]{0,12}(约束|预期)性(?:指标|目标)[：:]/
/** 城乡居民收入比2.1∶1 is a pure number. */
const TO_ONE = ':1'
const SPACES = /\s+/g
/** 二氧化碳排放(以下简称碳排放)|总量: how it is called from then on. */
const SHORT_FORM = /[(（](?:以下|下文|下)?简称[^()（）]{1,24}[)）]/
/** “双师型”教师(同时具备理论教学和实践教学能力的教师)|占…, 绿色建筑(指符合…的建筑)|占比: what the words mean. */
const EXPLAINED =
  /(?<thing>[〇㐀-鿿]{2})(?<mark>”?)[(（](?:(?:即|是?指|系指)[^()（）]{2,60}|[^()（）]{2,60}的\k<thing>)[)）](?=.)/

/** A record that only lacks what is derived from it. */
export interface Finished
  extends Pick<
    ClearTarget,
    | 'span'
    | 'rule'
    | 'indicator'
    | 'change'
    | 'bound'
    | 'value'
    | 'unit'
    | 'year'
    | 'baselineYear'
    | 'strength'
  > {
  readonly place: string | null
  readonly fact?: 'achieved' | 'base'
}

export const finished = (draft: TargetDraft): Finished => ({
  strength: strengthOf(draft),
  ...draft,
  span: withOpening(draft),
  place: draft.place ?? null,
})

export function toTarget(record: Finished, { metadata }: Context): ClearTarget {
  const { span, rule, change, bound, value, year, baselineYear, strength, place } = record
  const unit = record.unit === TO_ONE ? '' : record.unit
  const name = tidy(record.indicator)
  const within = metadata.regionCode.length === 1 ? (metadata.regionCode[0] ?? null) : null
  const { indicator, scope, regionCode } = identify(place ? withoutPlace(name, place) : name, place, within)
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
    strength,
    scope,
    regionCode,
  }
}

const withoutPlace = (name: string, place: string): string =>
  name.startsWith(place) ? name.slice(place.length) : name

/** “三改联动”改造…: the quotation mark that opens its name belongs to the quote. */
function withOpening({ span: [start, end], indicator, view: { text } }: TargetDraft): Span {
  const isHalf = text[start - 1] === '“' && indicator.includes('”') && !indicator.includes('“')
  return [isHalf ? start - 1 : start, end]
}

/** White space of the layout goes, and so does half of a pair of quotation marks. */
function tidy(name: string): string {
  const text = name.replace(SPACES, '').replace(SHORT_FORM, '').replace(EXPLAINED, '$<thing>$<mark>')
  const [open, close] = [text.lastIndexOf('“'), text.lastIndexOf('”')]
  if (close >= 0 && open < 0) return `“${text}`
  return open > close ? text.slice(0, open) + text.slice(open + 1) : text
}

function strengthOf({ stretch, view: { text, span, clause, sentence } }: TargetDraft): Target['strength'] {
  const kind = KIND.exec(text.slice(span[1], clause[1])) ?? LABEL.exec(text.slice(sentence[0], span[0]))
  if (kind) return kind[1] === '约束' ? '约束性' : '预期性'
  return stretch ? '力争' : 'none'
}
