// A text of a wanted size with as many policies as it takes: the shipped compilation over and over, its pages numbered on.
import { readFileSync } from 'node:fs'
import { sourcePaths } from './corpus.ts'

const PAGE_MARK = /第(\d{1,5})页/g

export function bigFile(bytes: number): Buffer {
  const longest = sourcePaths()
    .map((path) => readFileSync(path, 'utf8'))
    .reduce((one, other) => (other.length > one.length ? other : one))
  const pages = Math.max(...Array.from(longest.matchAll(PAGE_MARK), ([, number]) => Number(number)))
  const pieces: Buffer[] = []
  for (let [size, round] = [0, 0]; size < bytes; round++) {
    const text = longest.replaceAll(PAGE_MARK, (_, number) => `第${Number(number) + round * pages}页`)
    const piece = Buffer.from(text)
    pieces.push(piece)
    size += piece.length
  }
  return Buffer.concat(pieces)
}
