// Where `npm run extract` writes what it found: a file's name without its extension, an archive's files in a folder of its name.
import { basename, extname, join, posix } from 'node:path'

/** `DIR/方案` for 方案.docx: the place without `.json`. */
export const stemIn = (out: string, file: string): string => join(out, basename(file, extname(file)))

/** Bytes that the longest name of a file may take, with what a temporary one has beside it. */
const LONGEST = 200

/** Names for the files of one archive, below its folder: each once, of two with one stem the later with its extension. */
export function namesWithin(folder: string): (inner: string) => string {
  const taken = new Set<string>()
  return (inner) => {
    const parts = inner.split('/')
    const last = parts.pop() ?? inner
    const stem = basename(last, posix.extname(last))
    const folders = parts.map((part) => clipped(part))
    const place = (name: string): string => join(folder, ...folders, `${clipped(name)}.json`)
    const candidates = [
      stem,
      last,
      ...Array.from({ length: taken.size + 1 }, (_, at) => `${clipped(last)}(${at + 2})`),
    ]
    const free = candidates.map(place).find((path) => !taken.has(path.toLowerCase())) ?? place(last)
    taken.add(free.toLowerCase())
    return free
  }
}

function clipped(name: string): string {
  let text = name
  while (Buffer.byteLength(text) > LONGEST) text = [...text].slice(0, -1).join('')
  return text
}
