// Rules of the document's number, in order.
import type { FieldRule } from '../field-rule.ts'
import afterTitle from './after-title.ts'
import attached from './attached.ts'
import ownLine from './own-line.ts'
import pageData from './page-data.ts'
import promulgated from './promulgated.ts'

export const numberRules: readonly FieldRule<string>[] = [
  pageData,
  ownLine,
  afterTitle,
  promulgated,
  attached,
]
