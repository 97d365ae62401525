// Word documents (.docx) by mammoth, which sees only parts that were checked and settled before: no links, no pictures.
import type { Diagnostic } from '../../corpus/schema.ts'
import { labels } from './docx/counters.ts'
import { readNumbering } from './docx/numbering.ts'
import { type Parts, readParts } from './docx/parts.ts'
import { type Settled, settle } from './docx/settle.ts'
import { readStyles } from './docx/styles.ts'
import { type Lines, toLines } from './docx/to-text.ts'
import type { Decoded, FormatReader } from './format.ts'
import { pagesOf } from './page-marks.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { zipKind } from './zip/names-inside.ts'
import { openPackage } from './zip/package.ts'
import { storedZip } from './zip/stored-zip.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const docx: FormatReader = {
  id: 'Word 文档（.docx）',
  accepts: (name, bytes) => zipKind(name, bytes) === 'word',
  read: readDocx,
}

/** @throws UnreadableFile */
export async function readDocx(name: string, bytes: Uint8Array, mediaType = DOCX): Promise<Decoded> {
  const { lines, pictures, unread, symbols } = await readParagraphs(name, bytes)
  const { text } = lines
  return {
    mediaType,
    text,
    pages: pagesOf(text),
    diagnostics: [...notesIn(lines), ...leftOut(pictures, unread, symbols)],
  }
}

interface Paragraphs extends Pick<Settled, 'pictures' | 'unread'> {
  readonly lines: Lines
  readonly symbols: number
}

async function readParagraphs(name: string, bytes: Uint8Array): Promise<Paragraphs> {
  const parts = await readParts(name, await openPackage(name, bytes))
  const settled = settleAll(name, parts)
  const { value, messages } = await convert(name, settled)
  return {
    lines: toLines(value),
    pictures: settled.document.pictures,
    unread: settled.document.unread,
    symbols: messages.filter(({ message }) => message.includes('w:sym')).length,
  }
}

interface SettledParts {
  readonly document: Settled
  readonly notes: ReadonlyMap<string, string>
}

function settleAll(name: string, { document, footnotes, endnotes, numbering, styles }: Parts): SettledParts {
  const known = readStyles(name, styles ?? '<styles/>')
  const lists = readNumbering(name, numbering ?? '<numbering/>', known)
  const count = labels(lists, known)
  const notes = Object.entries({ footnotes, endnotes }).flatMap(([kind, xml]): [string, string][] =>
    xml === null ? [] : [[kind, settle(name, xml, count, known).xml]],
  )
  return { document: settle(name, document, labels(lists, known), known), notes: new Map(notes) }
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

async function convert(
  name: string,
  { document, notes }: SettledParts,
): Promise<{ readonly value: string; readonly messages: readonly { readonly message: string }[] }> {
  const parts = new Map([
    ['[Content_Types].xml', TYPES],
    ['word/document.xml', document.xml],
    ...[...notes].map(([kind, xml]) => [`word/${kind}.xml`, xml] as const),
  ])
  const buffer = storedZip(new Map([...parts].map(([path, xml]) => [path, Buffer.from(xml)])))
  const { default: mammoth } = await import('mammoth')
  try {
    return await mammoth.convertToHtml(
      { buffer },
      { includeDefaultStyleMap: false, includeEmbeddedStyleMap: false, ignoreEmptyParagraphs: false },
    )
  } catch (cause) {
    throw new UnreadableFile(
      name,
      'Word 文档的结构有误，无法读取',
      '请用 Word 或 WPS 打开后另存为 .docx 再重试',
      { cause },
    )
  }
}

const MOST_NOTES = 200

const notesIn = ({ notes }: Lines): Diagnostic[] =>
  notes.slice(0, MOST_NOTES).map(({ label, at }) => ({
    stage: 'read',
    rule: 'docx/note',
    severity: 'info',
    message: `此处有脚注或尾注，文字在文末“${label}：”之后`,
    span: [Math.max(0, at - 1), at],
  }))

function leftOut(pictures: number, unread: ReadonlySet<string>, symbols: number): Diagnostic[] {
  const said = (rule: string, message: string): Diagnostic => ({
    stage: 'read',
    rule: `docx/${rule}`,
    severity: 'warning',
    message,
  })
  return [
    ...(pictures > 0 ? [said('pictures', `文档里有 ${pictures} 幅图片，图中的文字没有读入`)] : []),
    ...[...unread].map((kind) => said('embedded', `文档里有${kind}，其中的文字没有读入`)),
    ...(symbols > 0 ? [said('symbols', `有 ${symbols} 个特殊符号没有对应的字符，未读入`)] : []),
  ]
}
