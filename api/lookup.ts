// Names that users type, as what the store filters by; a name nobody knows is refused with the nearest one known.
import { allRegions, areaRegions, findRegion, type Region, regionByCode } from '../corpus/lexicon/regions.ts'
import { badParameter } from './problem.ts'

const CODE = /^\d{6}$/

/** Regions by name (full, official, short), GB/T 2260 code or joint area (成渝); undefined where none was asked for. */
export function regionsOf(names: readonly string[] | undefined, parameter = 'region'): Region[] | undefined {
  return names?.flatMap((name) => {
    const found = CODE.test(name) ? regionByCode(name) : findRegion(name)
    const regions = found ? [found] : areaRegions(name)
    if (regions.length === 0) throw unknownRegion(name, parameter)
    return regions
  })
}

export const regionCodes = (names: readonly string[] | undefined, parameter?: string): string[] | undefined =>
  regionsOf(names, parameter)?.map(({ code }) => code)

function unknownRegion(name: string, parameter: string): Error {
  const alike = allRegions.filter(
    (region) => region.name.length === name.length && differsByOne(region.name, name),
  )
  const shared = allRegions.filter((region) => region.name.startsWith(name) || region.fullName.endsWith(name))
  const hint = (shared.length > 0 ? shared : alike).slice(0, 5).map(({ fullName }) => fullName)
  const advice =
    hint.length > 0 ? `是不是${hint.join('、')}？` : '请写GB/T 2260的名称或六位代码，如贵州省、520000。'
  return badParameter(parameter, `没有名为“${name}”的地区，或几个地区同名；${advice}`)
}

export const differsByOne = (a: string, b: string): boolean =>
  [...a].filter((character, index) => character !== b[index]).length === 1
