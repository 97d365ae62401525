// Rules of the region, in order.
import type { Region } from '../../../../corpus/lexicon/regions.ts'
import type { FieldRule } from '../field-rule.ts'
import issuers from './issuers.ts'
import label from './label.ts'
import number from './number.ts'
import ownWords from './own-words.ts'
import pageData from './page-data.ts'
import signature from './signature.ts'
import text from './text.ts'
import title from './title.ts'

export const regionRules: readonly FieldRule<readonly Region[]>[] = [
  label,
  issuers,
  title,
  signature,
  pageData,
  number,
  ownWords,
  text,
]
