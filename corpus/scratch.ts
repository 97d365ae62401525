// Memory for a moment, given back as soon as it is done with: what is left to the garbage collector stays taken until it next runs,
// which for the buffers of a file of a hundred megabytes may be when the file is done.
/// <reference lib="es2024.arraybuffer" />

/** What `use` returns may not be a view of the bytes. */
export function withScratch<T>(bytes: number, use: (memory: Buffer) => T): T {
  const memory = new ArrayBuffer(bytes, { maxByteLength: bytes })
  try {
    return use(Buffer.from(memory))
  } finally {
    memory.resize(0)
  }
}
