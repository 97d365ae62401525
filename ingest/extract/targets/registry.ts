// The rules of targets, in order: the first that reads a place makes its records.
import type { Rejection, TargetRefiner, TargetRule } from './draft.ts'
import { baseline } from './refiners/baseline.ts'
import { completed } from './refiners/completed.ts'
import { elided } from './refiners/elided.ts'
import { parts } from './refiners/parts.ts'
import { supported } from './refiners/supported.ts'
import { rejections } from './rejections/rejections.ts'
import { attributed } from './rules/attributed.ts'
import { bare } from './rules/bare.ts'
import { byRate } from './rules/by-rate.ts'
import { counted } from './rules/counted.ts'
import { fromBase } from './rules/from-base.ts'
import { listed } from './rules/listed.ts'
import { measured } from './rules/measured.ts'
import { output } from './rules/output.ts'
import { shareDoing } from './rules/share-doing.ts'
import { shareOf } from './rules/share-of.ts'

export const TARGET_RULES: readonly TargetRule[] = [
  fromBase,
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
/** In order: what is elided is found before what is half said is completed. */
export const REFINERS: readonly TargetRefiner[] = [elided, supported, completed, parts, baseline]
export const REJECTIONS: readonly Rejection[] = rejections
