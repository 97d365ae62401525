// The regions of GB/T 2260 by code and by any of their names; validated once, when the module is loaded.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Level } from '../schema.ts'
import { ethnicPattern, levelOfCode, parentCode, shortNames } from './region-names.ts'

export interface Region {
  /** Six digits; 100000 is 全国. */
  readonly code: string
  readonly name: string
  /** As documents give it: a district with its city (上海市徐汇区), anything else as its name. */
  readonly fullName: string
  readonly level: Level
  readonly parent: string | null
}

export const NATION = '100000'

/** Characters of region names that only traditional script has. */
const TRADITIONAL = /[東灣廣貴雲遼寧蘇陝內瀋陽濟鄭長連爾齊錦縣區鎮漢烏魯維無錫營龍門興臨豐贛廈濱慶張陰處麗蘭]/
const Name = z
  .string()
  .min(2)
  .refine((name) => !TRADITIONAL.test(name), 'is written in traditional script')
const Code = z.string().regex(/^\d{6}$/)
/** A province, or a city with its counties (`石家庄市: 02长安区 04桥西区`); no city where a province runs the county. */
const Names = z.record(
  z.string().regex(/^\d{2}(?:\d{2})?$/),
  z
    .string()
    .regex(/^\p{Script=Han}*(?::(?: \d{2}\p{Script=Han}+)+)?$/u)
    .refine((line) => !TRADITIONAL.test(line), 'is written in traditional script'),
)
const Aliases = z.object({
  aliases: z.record(Name, Code),
  areas: z.record(Name, z.array(Code).min(2)),
  nationalities: z.array(z.string().min(1)),
})

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
const names = new Map(
  Object.entries(Names.parse(load('./regions.json')))
    .flatMap(([prefix, line]) => entries(prefix, line))
    .sort(([a], [b]) => Number(a) - Number(b)),
)
const { aliases, areas, nationalities } = Aliases.parse(load('./region-aliases.json'))

const regions = new Map<string, Region>()
/** Every name of its own and every listed alias → codes; the short names apart, because many are also common words. */
const official = new Map<string, string[]>()
const short = new Map<string, string[]>()
fill()
/** First two characters → the lengths of the names that begin so, longest first: hardly any place begins one. */
const lengthsFrom = new Map<string, readonly number[]>()
for (const name of [...official.keys(), ...short.keys()]) {
  const lengths = new Set([...(lengthsFrom.get(name.slice(0, 2)) ?? []), name.length])
  lengthsFrom.set(
    name.slice(0, 2),
    [...lengths].sort((a, b) => b - a),
  )
}

/** All regions in the order of GB/T 2260, 全国 first. */
export const allRegions: readonly Region[] = [...regions.values()]

export const regionByCode = (code: string): Region | undefined => regions.get(code)

/** For sorting codes in official order, 全国 first; unknown ones last. */
export const regionOrder = (code: string): number =>
  regions.has(code) ? Number(code) : Number.MAX_SAFE_INTEGER

export const levelOf = (code: string): Level | undefined => regions.get(code)?.level

/** The province-level unit that a region lies in (itself, if it is one); none for 全国. */
export function provinceOf(code: string): Region | undefined {
  return code === NATION ? undefined : regions.get(`${code.slice(0, 2)}0000`)
}

/** Whether a region is `outer` or lies in it. */
export function isWithin(code: string, outer: string): boolean {
  if (outer === NATION || code === outer) return true
  const prefix = outer.endsWith('0000') ? outer.slice(0, 2) : outer.endsWith('00') ? outer.slice(0, 4) : outer
  return code.startsWith(prefix)
}

/**
 * The region of that name: full, official, or short (贵州, 石家庄). A name that several share is the highest of them
 * (吉林 is the province); several at one level are none, unless `within` (a code) leaves one.
 * @example findRegion('徐汇', '310000')?.fullName // '上海市徐汇区'
 */
export function findRegion(name: string, within: string = NATION): Region | undefined {
  const codes = official.get(name) ?? short.get(name) ?? []
  const inside = codes.filter((code) => isWithin(code, within)).flatMap((code) => regions.get(code) ?? [])
  const highest = Math.min(...inside.map(rank))
  const best = inside.filter((region) => rank(region) === highest)
  return best.length === 1 ? best[0] : undefined
}

/** The regions that a joint area names: 成渝, 京津冀; empty for anything else. */
export const areaRegions = (name: string): readonly Region[] =>
  (areas[name] ?? []).flatMap((code) => regions.get(code) ?? [])

export const areaNames: readonly string[] = Object.keys(areas)

/**
 * The longest region name that stands at `at`, with its length. Short names of counties count only `within` a
 * province or city: elsewhere 和平, 长安 or 城区 are words.
 */
export function regionAt(
  text: string,
  at: number,
  within?: string,
): { region: Region; length: number } | undefined {
  for (const length of lengthsFrom.get(text.slice(at, at + 2)) ?? []) {
    if (at + length > text.length) continue
    const name = text.slice(at, at + length)
    if (!official.has(name) && !short.has(name)) continue
    const region = (within && findRegion(name, within)) || findRegion(name)
    if (region && (official.has(name) || region.level !== 'county' || within)) return { region, length }
  }
  return undefined
}

function entries(prefix: string, line: string): [string, string][] {
  const [name = '', counties = ''] = line.split(':')
  const own: [string, string][] = name ? [[prefix.padEnd(6, '0'), name]] : []
  const below = counties.split(' ').filter((county) => county !== '')
  return [...own, ...below.map((county): [string, string] => [prefix + county.slice(0, 2), county.slice(2)])]
}

function rank({ level }: Region): number {
  return ['national', 'province', 'city', 'county'].indexOf(level)
}

function fill(): void {
  const ethnic = ethnicPattern(nationalities)
  const add = (index: Map<string, string[]>, name: string, code: string): void => {
    const codes = index.get(name)
    if (!codes) index.set(name, [code])
    else if (!codes.includes(code)) codes.push(code)
  }
  for (const [code, name] of names) {
    const parent = parentCode(code, (other) => names.has(other))
    const city =
      parent === null || levelOfCode(code) !== 'county' || !name.endsWith('区')
        ? ''
        : (names.get(parent) ?? '')
    const fullName = city.endsWith('市') ? city + name : name
    regions.set(code, { code, name, fullName, level: levelOfCode(code), parent })
    add(official, name, code)
    if (fullName !== name) add(official, fullName, code)
    for (const one of shortNames(name, ethnic)) add(short, one, code)
  }
  for (const [alias, code] of Object.entries(aliases)) {
    if (!names.has(code))
      throw new Error(`region-aliases.json: ${alias} stands for ${code}, which is no region`)
    if (official.has(alias)) throw new Error(`region-aliases.json: ${alias} is a region's own name`)
    add(official, alias, code)
  }
}
