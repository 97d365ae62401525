// 万, 亿 and what stands with them before a base unit.

const MAGNITUDES = new Map([...'十百千万亿'].map((c, i) => [c, [10, 100, 1e3, 1e4, 1e8][i] ?? 1]))
/** 万亿, 千万, 百万, 亿, 万, 百, 千. */
export const MAGNITUDE = '(?:[十百千]?万亿|[十百千]?[万亿]|[百千])'
const LEADING = new RegExp(`^${MAGNITUDE}`)

/** 1e8 for 亿立方米; 1 for 千克, whose 千 is part of the base unit. */
export const magnitude = (unit: string): number =>
  [...leading(unit)].reduce((product, c) => product * (MAGNITUDES.get(c) ?? 1), 1)

/** 1.35亿千瓦 and 8900万千瓦 are told in one unit. */
export const inOneUnit = (unit: string, other: string): boolean =>
  unit === other || (bare(unit) !== '' && bare(unit) === bare(other))

/** 千瓦 of 万千瓦 and of 千瓦. */
export const bare = (unit: string): string => unit.slice(leading(unit).length)

function leading(unit: string): string {
  const written = LEADING.exec(unit)?.[0] ?? ''
  return written === '百' || written === '千' ? '' : written
}
