// Every rule of every field, in order; the first of a field that finds something gives its value.

import compilation from './address/compilation.ts'
import lastLine from './address/last-line.ts'
import addressOfPage from './address/page-data.ts'
import printFooter from './address/print-footer.ts'
import type { FieldRule } from './field-rule.ts'
import adopted from './issued/adopted.ts'
import besideNumber from './issued/beside-number.ts'
import cover from './issued/cover.ts'
import imprint from './issued/imprint.ts'
import lastDate from './issued/last-line.ts'
import madeKnown from './issued/made-known.ts'
import promulgated from './issued/promulgated.ts'
import published from './issued/published.ts'
import remarked from './issued/remarked.ts'
import signature from './issued/signature.ts'
import written from './issued/written.ts'

export { issuerRules } from './issuers/rules.ts'
export { numberRules } from './number/rules.ts'
export { regionRules } from './region/rules.ts'
export { titleRules } from './title/rules.ts'

/** 成文日期 before 发布日期. */
export const issuedRules: readonly FieldRule<string>[] = [
  signature,
  written,
  besideNumber,
  cover,
  promulgated,
  madeKnown,
  adopted,
  remarked,
  imprint,
  lastDate,
  published,
]
export const addressRules: readonly FieldRule<string>[] = [compilation, addressOfPage, printFooter, lastLine]
