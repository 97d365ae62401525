// Names of zip entries: which bytes they are in, and which of them could lead out of a folder.
import { isUtf8 } from 'node:buffer'

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075
const UNICODE_PATH_HEAD = 5
const ASCII_ONLY = /^[\x20-\x7e]*$/
const CONTROL = /\p{Cc}/u
const DRIVE = /^[a-zA-Z]:/
const BACKSLASHES = /\\/g
const LONGEST = 1_000
const DEEPEST = 32

export interface RawName {
  readonly raw: Uint8Array
  readonly flags: number
  readonly extraFields: readonly { readonly id: number; readonly data: Uint8Array }[]
}

/** Bit 11 says UTF-8; without it Chinese Windows wrote GBK, and some writers UTF-8 all the same. */
export function decodeName({ raw, flags, extraFields }: RawName): string {
  const unicode = extraFields.find(({ id }) => id === UNICODE_PATH)
  if (unicode && unicode.data.length > UNICODE_PATH_HEAD)
    return new TextDecoder().decode(unicode.data.subarray(UNICODE_PATH_HEAD))
  const latin = Buffer.from(raw).toString('latin1')
  if (ASCII_ONLY.test(latin)) return latin
  const isUnicode = (flags & UTF8_FLAG) !== 0 || isUtf8(raw)
  return new TextDecoder(isUnicode ? 'utf-8' : 'gb18030').decode(raw)
}

/** The name as a path below a folder, with `/` between its parts; null where it would lead elsewhere or is none. */
export function safePath(name: string): string | null {
  const path = name.replace(BACKSLASHES, '/')
  if (path.startsWith('/') || DRIVE.test(path) || CONTROL.test(path) || path.length > LONGEST) return null
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.length === 0 || parts.length > DEEPEST || parts.includes('..')) return null
  return parts.join('/')
}
