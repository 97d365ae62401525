// Which stretches of a text are in traditional script, told by frequent characters that differ between the scripts.
import type { Span } from '../../corpus/schema.ts'

/** Frequent characters that only one of the two scripts uses, in pairs. 后 and 于 are in both and tell nothing. */
/** Traditional first. */
export const PAIRS =
  '們们個个為为與与對对發发會会來来說说時时國国過过還还經经關关點点開开間间學学進进動动種种現现將将應应該该條条從从實实' +
  '體体長长樣样無无產产業业務务區区設设規规劃划協协極极積积項项環环節节減减電电車车達达導导強强術术創创構构織织負负責责' +
  '標标準准聯联總总統统級级組组結结續续綠绿網网範范議议認认證证試试論论調调貫贯質质財财資资費费轉转輸输運运適适選选' +
  '鄉乡鎮镇門门際际陽阳隊队雙双離离難难領领題题類类風风養养馬马驗验當当勢势機机權权檢检橋桥處处號号衆众員员優优億亿這这'

const TRADITIONAL = 1
const SIMPLIFIED = 2
const kinds = new Uint8Array(0x10000)
for (let i = 0; i < PAIRS.length; i++) kinds[PAIRS.charCodeAt(i)] = i % 2 === 0 ? TRADITIONAL : SIMPLIFIED

/** A stretch is a line, or a part of a long one. */
const STRETCH = 400
/** Characters that must tell before a text or stretch is judged by itself; a stretch with fewer follows the one before it. */
const TELLING = 4
/** So few are enough where none of the other script is there. */
const TELLING_ALONE = 2

/** Of a text longer than this every fourth character tells enough. */
const SAMPLED = 100_000
const SAMPLE = 4

interface Count {
  traditional: number
  simplified: number
}

/** The traditional stretches, joined where they touch; empty for a simplified text. */
export function detectScript(value: string): Span[] {
  const whole = count(value, 0, value.length, value.length > SAMPLED ? SAMPLE : 1)
  if (whole.traditional < TELLING || whole.traditional < whole.simplified / 1000) return []
  if (whole.simplified <= whole.traditional / 20) return [[0, value.length]]
  const found: Span[] = []
  let traditional = whole.traditional > whole.simplified
  for (const [start, end] of stretches(value)) {
    const here = count(value, start, end)
    if (tells(here)) traditional = here.traditional > here.simplified
    const last = found.at(-1)
    if (traditional && last?.[1] === start) last[1] = end
    else if (traditional) found.push([start, end])
  }
  return found
}

function tells({ traditional, simplified }: Count): boolean {
  const all = traditional + simplified
  return all >= TELLING || (all >= TELLING_ALONE && (traditional === 0 || simplified === 0))
}

function count(value: string, start: number, end: number, step = 1): Count {
  let [traditional, simplified] = [0, 0]
  for (let i = start; i < end; i += step) {
    const kind = kinds[value.charCodeAt(i)]
    if (kind === TRADITIONAL) traditional++
    else if (kind === SIMPLIFIED) simplified++
  }
  return { traditional, simplified }
}

function* stretches(value: string): Generator<Span> {
  for (let start = 0; start < value.length; ) {
    const stop = value.indexOf('\n', start)
    const line = stop < 0 ? value.length : stop + 1
    const end = line - start > STRETCH ? sentenceEnd(value, start + STRETCH, line) : line
    yield [start, end]
    start = end
  }
}

function sentenceEnd(value: string, from: number, limit: number): number {
  const stop = value.indexOf('。', from)
  return stop >= 0 && stop < Math.min(limit, from + STRETCH) ? stop + 1 : Math.min(limit, from + STRETCH)
}
