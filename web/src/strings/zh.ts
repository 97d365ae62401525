// The Chinese interface. Source text is never translated.
import { common } from './zh/common.ts'
import { reader } from './zh/reader.ts'
import { search } from './zh/search.ts'
import { shell } from './zh/shell.ts'

export const zh = { common, shell, search, reader }
export type Strings = typeof zh
