// The English interface. Source text is never translated.
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { documents } from './en/documents.ts'
import { home } from './en/home.ts'
import { importing } from './en/importing.ts'
import { ledger } from './en/ledger.ts'
import { reader } from './en/reader.ts'
import { search } from './en/search.ts'
import { shell } from './en/shell.ts'
import type { Strings } from './zh.ts'

export const en: Strings = { common, shell, search, reader, documents, compare, ledger, home, importing }
