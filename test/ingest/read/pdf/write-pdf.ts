// Writes small PDFs for tests, object by object; also such that no program should write.
import { deflateSync } from 'node:zlib'

export interface Written {
  /** Objects by number, the catalogue first: `<<…>>` or anything else that may stand between obj and endobj. */
  readonly objects: readonly (string | Buffer)[]
  /** Left out where readers have to find the objects themselves. */
  readonly withTable?: boolean
  readonly trailer?: string
}

/** The catalogue is object 1. */
export function writePdf({ objects, withTable = true, trailer = '' }: Written): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let size = parts[0]?.length ?? 0
  const add = (part: string | Buffer): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    size += bytes.length
  }
  for (const [index, object] of objects.entries()) {
    offsets.push(size)
    add(`${index + 1} 0 obj\n`)
    add(object)
    add('\nendobj\n')
  }
  const start = size
  if (withTable) {
    add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
    for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`)
  }
  add(`trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`)
  return Uint8Array.from(Buffer.concat(parts))
}

export const stream = (content: string | Buffer, entries = ''): Buffer => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  return Buffer.concat([
    Buffer.from(`<</Length ${bytes.length} ${entries}>>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

export const deflated = (content: string | Buffer, entries = ''): Buffer =>
  stream(deflateSync(content, { level: 9 }), `/Filter /FlateDecode ${entries}`)

/** Chinese without an embedded font: its characters are named by a predefined map (GB 1), as old programs do. */
export const FONT = [
  '<</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 4>> /DW 1000 /FontDescriptor <</Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93>>>>]>>',
] as const

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')

export interface Words {
  readonly text: string
  readonly x: number
  /** From the lower edge, as PDF counts. */
  readonly y: number
  readonly size?: number
  /** Text matrix without the place: turned text. */
  readonly turn?: readonly [number, number, number, number]
}

export const show = ({ text, x, y, size = 12, turn = [1, 0, 0, 1] }: Words): string =>
  `BT /F1 ${size} Tf ${turn.join(' ')} ${x} ${y} Tm <${hex(text)}> Tj ET\n`

export interface PlainPage {
  readonly words: readonly Words[]
  /** Drawing instructions besides. */
  readonly drawing?: string
  /** Entries of the page: /Rotate 90. */
  readonly entries?: string
  readonly box?: string
}

/** Pages of text in one font: A4 where they do not say otherwise. */
export function pagesPdf(pages: readonly PlainPage[], trailer = ''): Uint8Array {
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`)
  const objects: (string | Buffer)[] = [
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}]>>`,
    FONT[0],
  ]
  for (const [index, { words, drawing = '', entries = '', box = '0 0 595 842' }] of pages.entries()) {
    const contents = first + index * 2 + 1
    objects.push(
      `<</Type /Page /Parent 2 0 R /MediaBox [${box}] /Resources <</Font <</F1 3 0 R>>>> /Contents ${contents} 0 R ${entries}>>`,
      deflated(words.map(show).join('') + drawing),
    )
  }
  return writePdf({ objects, trailer })
}
