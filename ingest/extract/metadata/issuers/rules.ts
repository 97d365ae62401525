// Rules of the issuers, in order: heading, signature, page data, label.
import type { FieldRule } from '../field-rule.ts'
import contents from './contents.ts'
import heading from './heading.ts'
import label from './label.ts'
import pageData from './page-data.ts'
import signature from './signature.ts'

export const issuerRules: readonly FieldRule<readonly string[]>[] = [
  heading,
  signature,
  pageData,
  label,
  contents,
]
