// What things are counted by: 家, 万户, 台(套).
import { remembered } from '../../../corpus/remembered.ts'

const MAGNITUDE = /^[十百千]?[万亿]?亿?/
/** 1万台(套), 100条(个): the same things by another count. */
const OTHER = /\([^()]\)$/

export const withoutOther = remembered((unit) => unit.replace(OTHER, ''))

/** 台 of 万台(套). */
export const counterOf = remembered((unit) => withoutOther(unit.replace(MAGNITUDE, '')))
