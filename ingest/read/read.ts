// Reads a file, or the bytes of one, to a Source: the first format that accepts the bytes decodes them.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Source } from '../../corpus/schema.ts'
import { docx } from './docx.ts'
import { loadFile } from './file-bytes.ts'
import type { FormatReader } from './format.ts'
import { html } from './html.ts'
import { ofd } from './ofd.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'
import { separated, workbook } from './sheet.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { word } from './word.ts'

export { UnreadableFile } from './unreadable-file.ts'

/** In order; the last takes what no other does. A format is one file and one line here. */
export const FORMATS: readonly FormatReader[] = [docx, workbook, ofd, word, separated, pdf, html, plain]

const ID_LENGTH = 16

/** @throws UnreadableFile naming the file, the reason and what to do. */
export async function readFile(path: string, limits: { readonly maxBytes: number }): Promise<Source> {
  return readBytes(path, await loadFile(path, limits.maxBytes))
}

/**
 * For what does not come from a path: an upload, an entry of an archive.
 * @param name File name or path; errors name it whole, the source keeps its last part.
 * @throws UnreadableFile
 */
export async function readBytes(name: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length === 0) throw new UnreadableFile(name, '文件是空的', '请检查文件是否保存完整')
  const format = FORMATS.find(({ accepts }) => accepts(name, bytes))
  if (!format) throw new UnreadableFile(name, '无法识别文件格式', `请转换为以下格式之一：${formatNames()}`)
  const { mediaType, text, pages, layout, furniture, about, diagnostics } = await format.read(name, bytes)
  if (text.trim() === '') throw new UnreadableFile(name, '文件里没有文字', '请检查文件是否保存完整')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const id = sha256.slice(0, ID_LENGTH)
  const source = { id, sha256, name: basename(name), mediaType, text, pages: [...pages] }
  return {
    ...source,
    ...(layout ? { layout: [...layout] } : {}),
    ...(furniture ? { furniture: [...furniture] } : {}),
    ...(about && about.length > 0 ? { about } : {}),
    ...(diagnostics ? { diagnostics: [...diagnostics] } : {}),
  }
}

const formatNames = (): string => FORMATS.map(({ id }) => id).join('、')
