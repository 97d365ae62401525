// English conjunctions that a translation or a font left between Chinese words: 发展 and 生态环境 reads 发展和生态环境.
import { placesOf } from '../../corpus/places.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'

export const STRAY = /(?<=[\u4e00-\u9fff”》)]) {0,2}(?:and|or) {0,2}(?=[\u4e00-\u9fff“《(])/
const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  ['and', '和'],
  ['or', '或'],
]
const AROUND = 3

export const strayLatin: Cleaner = { id: 'stray-latin', clean: replace }

function replace(text: Text): Cleaning {
  const edits = MEANINGS.flatMap(([word, meaning]) => strayWords(text.value, word, meaning))
  const [first] = edits.sort((a, b) => a.span[0] - b.span[0])
  if (!first) return UNCHANGED
  const message = `中文之间的英文连词 ${edits.length} 处按“和”“或”理解`
  return { edits, diagnostics: [info('stray-latin', message, text, first.span)] }
}

function strayWords(value: string, word: string, meaning: string): Edit[] {
  return placesOf(value, word).flatMap((at): Edit[] => {
    const from = Math.max(0, at - AROUND)
    const match = STRAY.exec(value.slice(from, at + word.length + AROUND))
    if (!match) return []
    const start = from + match.index
    return [{ span: [start, start + match[0].length], text: meaning }]
  })
}
