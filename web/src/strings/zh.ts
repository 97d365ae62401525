// The Chinese interface. Source text is never translated.
import { common } from './zh/common.ts'
import { compare } from './zh/compare.ts'
import { documents } from './zh/documents.ts'
import { home } from './zh/home.ts'
import { importing } from './zh/importing.ts'
import { ledger } from './zh/ledger.ts'
import { reader } from './zh/reader.ts'
import { search } from './zh/search.ts'
import { shell } from './zh/shell.ts'

export const zh = { common, shell, search, reader, documents, compare, ledger, home, importing }
export type Strings = typeof zh
