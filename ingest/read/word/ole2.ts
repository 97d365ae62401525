// The compound files of older Office programs (.doc, .wps, .xls, .ppt): told apart by the names of their streams.

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ENTRY = 128
const END_OF_CHAIN = 0xffff_fff8
const IN_HEADER = 109
/** A directory of more sectors is none of a document. */
const MOST_SECTORS = 4_096

export const isOle2 = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte)

export interface Stream {
  readonly name: string
  /** Offset of its first byte, where it is not kept among the small ones. */
  readonly at: number
}

/** The streams that the directory names; empty where it is damaged. */
export function streamsOf(bytes: Uint8Array): Stream[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < 512) return []
  const shift = buffer.readUInt16LE(30)
  if (shift < 7 || shift > 16) return []
  const size = 1 << shift
  const streams: Stream[] = []
  let sector = buffer.readUInt32LE(48)
  for (let count = 0; sector < END_OF_CHAIN && count < MOST_SECTORS; count++) {
    const start = (sector + 1) * size
    if (start + size > buffer.length) break
    for (let at = start; at < start + size; at += ENTRY) {
      const length = buffer.readUInt16LE(at + 64)
      if (length < 2 || length > 64) continue
      const name = buffer.toString('utf16le', at, at + length - 2)
      streams.push({ name, at: (buffer.readUInt32LE(at + 116) + 1) * size })
    }
    sector = nextSector(buffer, sector, size)
  }
  return streams
}

/** By the allocation table, whose own sectors are listed in the header. */
function nextSector(buffer: Buffer, sector: number, size: number): number {
  const perSector = size / 4
  const index = Math.floor(sector / perSector)
  if (index >= IN_HEADER) return END_OF_CHAIN
  const at = (buffer.readUInt32LE(76 + index * 4) + 1) * size + (sector % perSector) * 4
  return at + 4 <= buffer.length ? buffer.readUInt32LE(at) : END_OF_CHAIN
}

export type Ole2Kind = 'word' | 'works' | 'encrypted' | 'excel' | 'powerpoint' | 'mail' | 'hangul' | 'unknown'

const KINDS: readonly (readonly [stream: string, kind: Ole2Kind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
  ['MatOST', 'works'],
  ['__properties_version1.0', 'mail'],
  ['HwpSummaryInformation', 'hangul'],
]

export function ole2Kind(bytes: Uint8Array): Ole2Kind {
  const streams = streamsOf(bytes)
  const kind = KINDS.find(([name]) =>
    streams.some((stream) => stream.name.replace(CONTROL, '') === name),
  )?.[1]
  if (kind === 'word' && isEncrypted(bytes, streams)) return 'encrypted'
  return kind ?? 'unknown'
}
const CONTROL = /^\p{Cc}/u

const FLAGS = 0x0a
const ENCRYPTED = 0x0100

/** By a flag in the head of the text stream. */
function isEncrypted(bytes: Uint8Array, streams: readonly Stream[]): boolean {
  const at = streams.find(({ name }) => name === 'WordDocument')?.at
  if (at === undefined || at + FLAGS + 2 > bytes.length) return false
  return (((bytes[at + FLAGS + 1] ?? 0) << 8) & ENCRYPTED) !== 0
}
