// A word that no document has, with one character put right: where all of it, or the longest part that can be, is a name of the
// field but for one character. 数剧中心 → 数据中心, 非化石能原消费比重 → 非化石能源消费比重.
import { domainWords } from '../../lexicon/dictionary.ts'
import { allIndicators } from '../../lexicon/indicators.ts'
import { allRegions } from '../../lexicon/regions.ts'
import { nameList } from '../../lexicon/synonyms.ts'
import { fold } from '../fold.ts'

/** Of shorter names too many differ by one character only. */
const SHORTEST = 3
/** Longer words are sentences: their other words find what is meant. */
const LONGEST_WORD = 40
const HOLE = '\u0000'
const HAN = /^\p{Script=Han}$/u

let known: { readonly whole: ReadonlySet<string>; readonly holed: ReadonlyMap<string, string[]> } | undefined

/** The word as it may have been meant, the likeliest first: longer names are surer. */
export function corrections(word: string): string[] {
  const text = fold(word)
  if (text.length < SHORTEST || text.length > LONGEST_WORD) return []
  known ??= load()
  const { whole, holed } = known
  for (let length = text.length; length >= SHORTEST; length--) {
    const found = new Set<string>()
    for (let at = 0; at + length <= text.length; at++) {
      const part = text.slice(at, at + length)
      if (whole.has(part)) continue
      for (const name of namesBut(part, holed)) found.add(text.slice(0, at) + name + text.slice(at + length))
    }
    if (found.size > 0) return [...found]
  }
  return []
}

/** Names that are the part but for one Chinese character: a digit or a letter is rather meant than mistyped. */
function namesBut(part: string, holed: ReadonlyMap<string, string[]>): string[] {
  return [...part].flatMap((character, i) =>
    HAN.test(character) ? (holed.get(part.slice(0, i) + HOLE + part.slice(i + 1)) ?? []) : [],
  )
}

function load(): NonNullable<typeof known> {
  const names = [
    ...domainWords,
    ...nameList,
    ...allIndicators.flatMap(({ name, names: others }) => [name, ...others]),
    ...allRegions.flatMap(({ name, fullName }) => [name, fullName]),
  ]
  const whole = new Set(names.map(fold).filter((name) => name.length >= SHORTEST))
  const holed = new Map<string, string[]>()
  for (const name of whole)
    for (let i = 0; i < name.length; i++) {
      if (!HAN.test(name.charAt(i))) continue
      const key = name.slice(0, i) + HOLE + name.slice(i + 1)
      holed.set(key, [...(holed.get(key) ?? []), name])
    }
  return { whole, holed }
}
