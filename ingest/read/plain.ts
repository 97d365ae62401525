// Plain text (.txt, .md and anything else that is UTF-8): decoded strictly, without its byte order mark.
import type { Decoded, FormatReader } from './format.ts'
import { pagesOf } from './page-marks.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Control characters that no text editor writes; tab, line feed, form feed and return are text. */
const BINARY = /[\0-\x08\x0e-\x1a\x1c-\x1f]/
const MARKDOWN = /\.(?:md|markdown)$/i

export const plain: FormatReader = { id: 'txt', accepts: () => true, read: decode }

function decode(name: string, bytes: Uint8Array): Decoded {
  const text = utf8(name, bytes)
  if (BINARY.test(text))
    throw new UnreadableFile(name, '不是文本文件（含有二进制内容）', '请确认文件扩展名与内容一致')
  return { mediaType: MARKDOWN.test(name) ? 'text/markdown' : 'text/plain', text, pages: pagesOf(text) }
}

function utf8(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnreadableFile(
      name,
      '不是 UTF-8 文本',
      '请用 UTF-8 编码另存后重试，并确认文件不是改了扩展名的其他格式',
      { cause },
    )
  }
}
