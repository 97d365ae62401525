// What a record measures beyond its words: the indicator of the lexicon, what narrows it, the region it is promised for.
import { findIndicator, type Indicator, scopeWords } from '../../../corpus/lexicon/indicators.ts'
import { NATION, regionAt } from '../../../corpus/lexicon/regions.ts'
import { byFirst, wordAt } from '../../../corpus/word-index.ts'

export interface Identity {
  readonly indicator: Indicator | null
  /** 规上, 新建, a part of the region: what stands before the indicator and narrows it. */
  readonly scope: string | null
  readonly regionCode: string | null
}

const WHOLE = /^(?:全[国省市区县州域]|我[国省市区县]|本[省市区县]|各[省市县区州地])(?:范围)?(?:内|的)?/
const JOINT = /^(?:、|和|与|及|等|的|中|内|地区|城市|区域|范围)/
const SCOPES = byFirst(scopeWords)
const TRIMMED = /[、和与及等的中内]+$/

/**
 * @param place a part of the region that the record names apart (其中滇中城市群达到…)
 * @param within the code of the policy's own region, null where it has none or several
 */
export function identify(name: string, place: string | null, within: string | null): Identity {
  let rest = name
  let scope = ''
  let code: string | null = null
  for (;;) {
    const indicator = findIndicator(rest)
    const next = indicator ? null : narrower(rest, within)
    if (next === null) {
      const found = indicator ?? null
      const narrowed = found || code ? scope.replace(TRIMMED, '') : ''
      const named = place ?? (narrowed === '' ? null : narrowed)
      return { indicator: found, scope: named, regionCode: codeOf(place, within) ?? code ?? within }
    }
    scope += next.whole ? '' : rest.slice(0, next.length)
    code = next.code ?? code
    rest = rest.slice(next.length)
  }
}

interface Narrower {
  readonly length: number
  readonly code: string | null
  /** 全省: the whole of the region, which narrows nothing. */
  readonly whole: boolean
}

function narrower(name: string, within: string | null): Narrower | null {
  const whole = WHOLE.exec(name)?.[0]
  if (whole) return { length: whole.length, code: null, whole: true }
  const word = wordAt(SCOPES, name, 0) || JOINT.exec(name)?.[0]
  if (word && word.length < name.length) return { length: word.length, code: null, whole: false }
  const region = regionAt(name, 0, inside(within))
  if (!region || region.length === name.length) return null
  const { code, level } = region.region
  const written = name.slice(0, region.length)
  if (level === 'county' && !SUFFIX.test(written) && !isBelow(code, within)) return null
  return { length: region.length, code: code === NATION ? null : code, whole: code === within }
}

/** 资源, 大新 are counties only with their suffix, or in a policy of the province or city that they belong to. */
const SUFFIX = /[县区市旗]$/
const ZEROS = /(?:00)+$/
const isBelow = (code: string, within: string | null): boolean =>
  within !== null && code.startsWith(within.replace(ZEROS, ''))

/** Short names of counties are common words in a policy of the whole nation. */
const inside = (within: string | null): string | undefined =>
  within === null || within === NATION ? undefined : within

function codeOf(place: string | null, within: string | null): string | null {
  if (place === null) return null
  const found = regionAt(place, 0, inside(within))
  return found && found.length === place.length ? found.region.code : null
}
