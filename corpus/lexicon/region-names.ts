// What a region is called: its short names (贵州, 石家庄, 恩施州) and its full name (a district with its city).
import type { Level } from '../schema.ts'

const GENERAL = /(?:特别行政区|自治区|自治州|地区|林区|矿区|[省市盟县区旗])$/
const SHORTEST = 2

/** 自治州, 自治县 and 自治旗 carry their nationalities: 恩施土家族苗族自治州 is 恩施. */
export function ethnicPattern(nationalities: readonly string[]): RegExp {
  const longestFirst = [...nationalities].sort((a, b) => b.length - a.length).join('|')
  return new RegExp(`^(.{2,8}?)(?:各族|(?:(?:${longestFirst})族?){1,6})自治([州县旗])$`)
}

/** Names by which the region is also known, the longer first; none shorter than two characters. */
export function shortNames(name: string, ethnic: RegExp): string[] {
  const [, stem, kind] = ethnic.exec(name) ?? []
  if (stem) return [`${stem}${kind}`, stem]
  const short = name.replace(GENERAL, '')
  return short.length >= SHORTEST && short !== name ? [short] : []
}

export function levelOfCode(code: string): Level {
  if (code === '100000') return 'national'
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'city' : 'county'
}

/** The code of the next region above that has a name of its own; 全国 has none. */
export function parentCode(code: string, exists: (code: string) => boolean): string | null {
  if (code === '100000') return null
  if (code.endsWith('0000')) return '100000'
  const city = `${code.slice(0, 4)}00`
  const province = `${code.slice(0, 2)}0000`
  return city !== code && exists(city) ? city : province
}
