// The rules of targets, in order: the first that reads a place makes its records.
import type { Rejection, TargetRefiner, TargetRule } from './draft.ts'
import { baseline } from './refiners/baseline.ts'
import { placed } from './refiners/placed.ts'
import { restored } from './refiners/restored.ts'
import { sharedBound } from './refiners/shared-bound.ts'
import { sharedHead } from './refiners/shared-head.ts'
import { summed } from './refiners/summed.ts'
import { supported } from './refiners/supported.ts'
import { application } from './rejections/application.ts'
import { byStandard } from './rejections/by-standard.ts'
import { classLimit } from './rejections/class-limit.ts'
import { className } from './rejections/class-name.ts'
import { condition } from './rejections/condition.ts'
import { described } from './rejections/described.ts'
import { duration } from './rejections/duration.ts'
import { enumerated } from './rejections/enumerated.ts'
import { expected } from './rejections/expected.ts'
import { focus } from './rejections/focus.ts'
import { inspected } from './rejections/inspected.ts'
import { measures } from './rejections/measures.ts'
import { name } from './rejections/name.ts'
import { paid } from './rejections/paid.ts'
import { permitted } from './rejections/permitted.ts'
import { scored } from './rejections/scored.ts'
import { shareOfClass } from './rejections/share-of-class.ts'
import { size } from './rejections/size.ts'
import { threshold } from './rejections/threshold.ts'
import { where } from './rejections/where.ts'
import { withinName } from './rejections/within-name.ts'
import { yardstick } from './rejections/yardstick.ts'
import { attributed } from './rules/attributed.ts'
import { bare } from './rules/bare.ts'
import { byRate } from './rules/by-rate.ts'
import { comesAbout } from './rules/comes-about.ts'
import { completes } from './rules/completes.ts'
import { counted } from './rules/counted.ts'
import { forWhom } from './rules/for-whom.ts'
import { fromBase } from './rules/from-base.ts'
import { listed } from './rules/listed.ts'
import { measured } from './rules/measured.ts'
import { output } from './rules/output.ts'
import { provided } from './rules/provided.ts'
import { shareDoing } from './rules/share-doing.ts'
import { shareOf } from './rules/share-of.ts'
import { sized } from './rules/sized.ts'
import { step } from './rules/step.ts'
import { together } from './rules/together.ts'
import { which } from './rules/which.ts'
import { works } from './rules/works.ts'

export const TARGET_RULES: readonly TargetRule[] = [
  fromBase,
  step,
  byRate,
  sized,
  forWhom,
  provided,
  shareDoing,
  completes,
  measured,
  shareOf,
  output,
  attributed,
  together,
  which,
  comesAbout,
  counted,
  bare,
  works,
  listed,
]
export const REFINERS: readonly TargetRefiner[] = [
  sharedHead,
  sharedBound,
  restored,
  summed,
  placed,
  supported,
  baseline,
]
/** The first that applies is the reason told. */
export const REJECTIONS: readonly Rejection[] = [
  className,
  classLimit,
  name,
  withinName,
  condition,
  yardstick,
  threshold,
  shareOfClass,
  measures,
  size,
  enumerated,
  inspected,
  duration,
  byStandard,
  paid,
  permitted,
  described,
  focus,
  where,
  expected,
  application,
  scored,
]
