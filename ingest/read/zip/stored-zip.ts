// Parts that were checked, as a zip again, for libraries that take nothing else. Nothing is packed: they unpack it at once.
import { crc32 } from 'node:zlib'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const UTF8_FLAG = 0x800
const NO_DATE = 0x21

export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const [name, content] of parts) {
    const path = Buffer.from(name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(VERSION, 0)
    fields.writeUInt16LE(UTF8_FLAG, 2)
    fields.writeUInt16LE(NO_DATE, 8)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(content.length, 14)
    fields.writeUInt32LE(content.length, 18)
    fields.writeUInt16LE(path.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    central.push(numbers(CENTRAL), Buffer.from([VERSION, 0]), fields, tail, path)
    const pieces = [numbers(LOCAL), fields, path, content]
    local.push(...pieces)
    at += pieces.reduce((sum, { length }) => sum + length, 0)
  }
  const size = central.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, ...central, numbers(END), end])
}

function numbers(value: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(value)
  return four
}
