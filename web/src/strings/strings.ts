// The strings of the language that the reader chose.
import { useSettings } from '../state/settings.ts'
import { en } from './en.ts'
import { type Strings, zh } from './zh.ts'

const languages: Record<'zh' | 'en', Strings> = { zh, en }

export const useStrings = (): Strings => languages[useSettings().language]
export type { Strings }
