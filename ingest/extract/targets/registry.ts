// The rules of targets, in order: the first that reads a place makes its records.
import type { Rejection, TargetRule } from './draft.ts'
import { rejections } from './rejections/rejections.ts'
import { bare } from './rules/bare.ts'
import { counted } from './rules/counted.ts'
import { measured } from './rules/measured.ts'
import { output } from './rules/output.ts'
import { shareOf } from './rules/share-of.ts'

export const TARGET_RULES: readonly TargetRule[] = [measured, shareOf, output, counted, bare]
export const REJECTIONS: readonly Rejection[] = rejections
