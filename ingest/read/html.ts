// Web pages (.html, .htm, .mht, and whatever else turns out to be one): the article, decoded by its evidence. Nothing that a
// page refers to is fetched.
import type { Diagnostic } from '../../corpus/schema.ts'
import { decodeText } from './charset.ts'
import type { Decoded, FormatReader } from './format.ts'
import { archiveOf, isArchive } from './html/mime.ts'
import { pageText } from './html/page.ts'
import { UnfitPage } from './html/tree.ts'
import { pagesOf } from './page-marks.ts'
import { brokenCharacters } from './plain.ts'
import { UnreadableFile } from './unreadable-file.ts'

export const html: FormatReader = { id: '网页（HTML、MHT）', accepts: isPage, read }

const HEAD = 4_096
const NAMED = /\.(?:x?html?|shtml|aspx?|jsp|php|mht|mhtml)$/i
const MARKDOWN = /\.(?:md|markdown)$/i
const NULLS = /\0/g
const BYTE_ORDER_MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/
const DOCUMENT = /^<(?:!doctype\s{1,9}html|html|head|body|meta|title|base|frameset)(?=[\s>/])/i
const FRAGMENT =
  /^<(?:div|table|tbody|tr|td|p|span|font|center|b|strong|br|h[1-6]|script|style|link|a|form|ul|ol|section|article|header|main|iframe|plaintext)(?=[\s>/])/i
const ANY_TAG = /<(?:\/?[a-z][a-z0-9:-]{0,30}[\s>/]|!--)/i
const XML = /^<\?xml[^>]{0,200}\?>/i
const DECLARED = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i
const XML_DECLARED = /^<\?xml[^>]{0,100}encoding\s{0,3}=\s{0,3}["']([\w-]{2,30})/i

function isPage(name: string, bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  if (isArchive(name, head)) return true
  const start = afterComments(head)
  if (DOCUMENT.test(start)) return true
  if (MARKDOWN.test(name)) return false
  return FRAGMENT.test(start) || (NAMED.test(name) && ANY_TAG.test(head))
}

/** The first bytes as characters, without what UTF-16 puts between ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2 * HEAD)).toString(
    'latin1',
  )
  return head.replace(BYTE_ORDER_MARK, '').replace(NULLS, '').slice(0, HEAD).trimStart()
}

function afterComments(head: string): string {
  let start = head.replace(XML, '').trimStart()
  while (start.startsWith('<!--')) {
    const end = start.indexOf('-->')
    if (end < 0) return ''
    start = start.slice(end + 3).trimStart()
  }
  return start
}

function read(name: string, bytes: Uint8Array): Decoded {
  const head = headOf(bytes)
  const { parts, address, diagnostics } = isArchive(name, head)
    ? saved(name, bytes)
    : single(name, bytes, head)
  const { text, about } = textOf(name, parts)
  if (text === '') throw empty(name)
  return {
    mediaType: 'text/html',
    text,
    pages: pagesOf(text),
    about: address === null ? about : [['原文网址', address], ...about],
    ...(diagnostics.length > 0 ? { diagnostics } : {}),
  }
}

interface Parts {
  readonly parts: readonly string[]
  readonly address: string | null
  readonly diagnostics: readonly Diagnostic[]
}

function single(name: string, bytes: Uint8Array, head: string): Parts {
  const declared = (XML_DECLARED.exec(head) ?? DECLARED.exec(head))?.[1]
  const decoded =
    decodeText(bytes, declared) ?? (bytes.includes(0) ? decodeText(withoutZeros(bytes), declared) : null)
  if (!decoded)
    throw new UnreadableFile(name, '网页的文字编码无法识别', '请在浏览器中打开后另存为 UTF-8 网页')
  const diagnostics = decoded.broken > 0 ? [brokenCharacters(decoded)] : []
  return { parts: [decoded.text], address: null, diagnostics }
}

/** Browsers pass over zero bytes. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte
  return kept.subarray(0, length)
}

function saved(name: string, bytes: Uint8Array): Parts {
  const archive = archiveOf(bytes)
  if (!archive)
    throw new UnreadableFile(name, '网页存档里没有网页', '请在浏览器中打开后另存为“网页，仅 HTML”')
  return { ...archive, diagnostics: [] }
}

function textOf(name: string, parts: readonly string[]): ReturnType<typeof pageText> {
  try {
    return pageText(...parts)
  } catch (error) {
    if (!(error instanceof UnfitPage)) throw error
    throw new UnreadableFile(name, error.message, '请在浏览器中打开，把正文另存为文本后重试', {
      cause: error,
    })
  }
}

const empty = (name: string): UnreadableFile =>
  new UnreadableFile(
    name,
    '网页里没有正文，可能只是目录，或者正文由脚本显示、在别的框架里',
    '请在浏览器中打开，等正文显示后另存为“网页，全部”',
  )
