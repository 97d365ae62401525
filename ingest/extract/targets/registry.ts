// The rules of targets, in order: the first that reads a place makes its records.
import type { Rejection, TargetRule } from './draft.ts'
import { rejections } from './rejections/rejections.ts'
import { attributed } from './rules/attributed.ts'
import { bare } from './rules/bare.ts'
import { byRate } from './rules/by-rate.ts'
import { counted } from './rules/counted.ts'
import { listed } from './rules/listed.ts'
import { measured } from './rules/measured.ts'
import { output } from './rules/output.ts'
import { shareDoing } from './rules/share-doing.ts'
import { shareOf } from './rules/share-of.ts'

export const TARGET_RULES: readonly TargetRule[] = [
  byRate,
  shareDoing,
  measured,
  shareOf,
  output,
  attributed,
  counted,
  bare,
  listed,
]
export const REJECTIONS: readonly Rejection[] = rejections
