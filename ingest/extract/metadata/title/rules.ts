// Rules of the title, in order.
import type { FieldRule } from '../field-rule.ts'
import attached from './attached.ts'
import beginning from './beginning.ts'
import carried from './carried.ts'
import compilation from './compilation.ts'
import fileName from './file-name.ts'
import firstLine from './first-line.ts'
import handedOn from './handed-on.ts'
import news from './news.ts'
import ownHeading from './own-heading.ts'
import pageData from './page-data.ts'
import proposed from './proposed.ts'

export const titleRules: readonly FieldRule<string>[] = [
  compilation,
  carried,
  ownHeading,
  pageData,
  news,
  handedOn,
  attached,
  proposed,
  firstLine,
  fileName,
  beginning,
]
