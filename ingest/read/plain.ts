// Plain text (.txt, .md and anything else that is UTF-8): decoded strictly, without its byte order mark.
import { isUtf8, transcode } from 'node:buffer'
import type { Decoded, FormatReader } from './format.ts'
import { pagesOf } from './page-marks.ts'
import { refuseOtherFormats } from './signatures.ts'
import { UnreadableFile } from './unreadable-file.ts'

const BYTE_ORDER_MARK = '\ufeff'
const MARKDOWN = /\.(?:md|markdown)$/i

export const plain: FormatReader = { id: '纯文本（UTF-8）', accepts: () => true, read: decode }

function decode(name: string, bytes: Uint8Array): Decoded {
  refuseOtherFormats(name, bytes)
  if (bytes.includes(0)) throw notText(name, '内容是二进制数据，不是文本')
  const text = utf8(name, bytes)
  return { mediaType: MARKDOWN.test(name) ? 'text/markdown' : 'text/plain', text, pages: pagesOf(text) }
}

/** Through UTF-16, which is six times as fast as TextDecoder on Chinese. */
function utf8(name: string, bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw notText(name, '内容不是 UTF-8 文本')
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
}

const notText = (name: string, reason: string): UnreadableFile =>
  new UnreadableFile(name, reason, '请确认扩展名与内容一致，文本请用 UTF-8 编码另存后重试')
