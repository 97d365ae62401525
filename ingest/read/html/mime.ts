// Web archives (.mht): one message with the page, the pages in its frames and its pictures. Only the pages are read.
import { decodeText } from '../charset.ts'

const BOUNDARY = /boundary\s{0,3}=\s{0,3}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i
const HTML = /^content-type\s{0,3}:\s{0,3}(?:text\/html|application\/xhtml\+xml)/im
const CHARSET = /charset\s{0,3}=\s{0,3}"?([\w-]{2,30})/i
const ENCODING = /^content-transfer-encoding\s{0,3}:\s{0,3}([\w-]{2,30})/im
const LOCATION = /^(?:snapshot-content-location|content-location)\s{0,3}:\s{0,3}(https?:\/\/\S{4,2000})/im
const MESSAGE = /^(?:from|mime-version|subject|date|content-type|snapshot-content-location)\s{0,3}:/i
const MULTIPART = /^content-type\s{0,3}:\s{0,3}multipart\/related/im
const NAMED = /\.mht(?:ml)?$/i
const BLANK_LINE = /\r?\n\r?\n/
const SOFT_BREAK = /=[ \t]*\r?\n/g
const ESCAPED = /=([0-9A-Fa-f]{2})/g
const MOST_FRAMES = 20
const HEAD = 4_000

export interface Archive {
  readonly parts: readonly string[]
  /** Where it was saved from. */
  readonly address: string | null
}

/** @param head The first characters, each a byte. */
export const isArchive = (name: string, head: string): boolean =>
  MESSAGE.test(head) && (MULTIPART.test(head) || NAMED.test(name))

/** @returns null where the message has no page. */
export function archiveOf(bytes: Uint8Array): Archive | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const boundary = BOUNDARY.exec(message.slice(0, HEAD))
  const mark = boundary?.[1] ?? boundary?.[2]
  const pieces = mark === undefined ? [message] : message.split(`--${mark}`).slice(1)
  const parts: string[] = []
  let address = LOCATION.exec(message.slice(0, HEAD))?.[1] ?? null
  for (const piece of pieces) {
    const page = parts.length < MOST_FRAMES ? pageIn(piece) : null
    if (!page) continue
    parts.push(page.text)
    address ??= page.address
  }
  return parts.length > 0 ? { parts, address } : null
}

/** @returns null for a picture or style. */
function pageIn(piece: string): { text: string; address: string | null } | null {
  const gap = BLANK_LINE.exec(piece.slice(0, HEAD))
  const head = piece.slice(0, gap?.index)
  if (!gap || !HTML.test(head)) return null
  const body = decoded(piece.slice(gap.index + gap[0].length), ENCODING.exec(head)?.[1] ?? '')
  const text = decodeText(body, CHARSET.exec(head)?.[1])?.text
  return text === undefined ? null : { text, address: LOCATION.exec(head)?.[1] ?? null }
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(
        body
          .replace(SOFT_BREAK, '')
          .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
        'latin1',
      )
    default:
      return Buffer.from(body, 'latin1')
  }
}
