// Rules of the issuers, in order: heading, signature, page data, label, news, imprint.
import type { FieldRule } from '../field-rule.ts'
import contents from './contents.ts'
import heading from './heading.ts'
import imprint from './imprint.ts'
import label from './label.ts'
import news from './news.ts'
import pageData from './page-data.ts'
import promulgated from './promulgated.ts'
import signature from './signature.ts'
import underTitle from './under-title.ts'

export const issuerRules: readonly FieldRule<readonly string[]>[] = [
  heading,
  signature,
  underTitle,
  promulgated,
  pageData,
  label,
  contents,
  news,
  imprint,
]
