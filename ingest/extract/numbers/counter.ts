// What things are counted by: 家, 万户, 台(套).
const MAGNITUDE = /^[十百千]?[万亿]?亿?/
/** 1万台(套), 100条(个): the same things by another count. */
const OTHER = /\([^()]\)$/

export const withoutOther = (unit: string): string => unit.replace(OTHER, '')

/** 台 of 万台(套). */
export const counterOf = (unit: string): string => withoutOther(unit.replace(MAGNITUDE, ''))
