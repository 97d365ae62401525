// Plain text (.txt, .md and anything else that is text): decoded by its evidence, without its byte order mark.
import type { Diagnostic } from '../../corpus/schema.ts'
import { decodeText } from './charset.ts'
import type { Decoded, FormatReader } from './format.ts'
import { pagesOf } from './page-marks.ts'
import { refuseOtherFormats } from './signatures.ts'
import { UnreadableFile } from './unreadable-file.ts'

const MARKDOWN = /\.(?:md|markdown)$/i

export const plain: FormatReader = { id: '纯文本', accepts: () => true, read: decode }

function decode(name: string, bytes: Uint8Array): Decoded {
  refuseOtherFormats(name, bytes)
  const decoded = decodeText(bytes)
  if (!decoded) throw notText(name, bytes.includes(0) ? BINARY : '内容不是文本，或文字编码无法识别')
  const { text, broken } = decoded
  if (text.includes('\0')) throw notText(name, BINARY)
  return {
    mediaType: MARKDOWN.test(name) ? 'text/markdown' : 'text/plain',
    text,
    pages: pagesOf(text),
    ...(broken > 0 ? { diagnostics: [brokenCharacters(decoded)] } : {}),
  }
}

const BINARY = '内容是二进制数据，不是文本'
const notText = (name: string, reason: string): UnreadableFile =>
  new UnreadableFile(name, reason, '请确认扩展名与内容一致，文本请用 UTF-8 编码另存后重试')

/** What readers of text in some encoding tell the user of places that are no characters. */
export function brokenCharacters({
  broken,
  charset,
}: {
  readonly broken: number
  readonly charset: string
}): Diagnostic {
  const message = `按 ${charset.toUpperCase()} 读取，其中 ${broken} 处不是该编码的字符，以“�”代替：原文件可能残缺`
  return { stage: 'read', severity: 'warning', message }
}
