// A zip in which every field may say something else than is true: names in any bytes, wrong sizes, shared bytes, links.
import { crc32, deflateRawSync } from 'node:zlib'

export interface Member {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** Bit 11: the name is UTF-8. Bit 0: encrypted. */
  readonly flags?: number
  readonly stored?: boolean
  readonly method?: number
  /** What the directory says instead of what is true. */
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  /** Unix mode: 0o120777 is a link. */
  readonly mode?: number
  /** Of the local header, in place of its own. */
  readonly at?: number
  readonly extra?: Uint8Array
}

export const UTF8 = 0x800

export function zipFile(members: readonly Member[], count = members.length): Buffer {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const {
    name,
    content = '',
    flags = UTF8,
    stored = false,
    mode,
    extra = Buffer.alloc(0),
    ...lies
  } of members) {
    const path = Buffer.from(name)
    const bytes = Buffer.from(content)
    const packed = stored ? bytes : deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(lies.method ?? (stored ? 0 : 8), 4)
    fields.writeUInt32LE(lies.crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(lies.packedSize ?? packed.length, 14)
    fields.writeUInt32LE(lies.size ?? bytes.length, 18)
    fields.writeUInt16LE(path.length, 22)
    fields.writeUInt16LE(extra.length, 24)
    const tail = Buffer.alloc(14)
    if (mode !== undefined) tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(lies.at ?? at, 10)
    const head = Buffer.from([0x50, 0x4b, 3, 4])
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, mode === undefined ? 0 : 3]), fields, tail, path, extra)
    const own = [head, fields, path, extra, packed]
    local.push(...own)
    at += own.reduce((sum, { length }) => sum + length, 0)
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    central.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, ...central, end])
}
