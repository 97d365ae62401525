// Words looked for at one place of a text: kept by the character that they begin or end with, so that most places are told from one
// look into a table.

/** The words of each character, the longest first. */
export type WordIndex = (code: number) => readonly string[]

const NONE: readonly string[] = []

export const byFirst = (words: readonly string[]): WordIndex => index(words, 0)
export const byLast = (words: readonly string[]): WordIndex => index(words, -1)

function index(words: readonly string[], at: 0 | -1): WordIndex {
  const lists: string[][] = [[]]
  const listOf = new Uint16Array(0x10000)
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const code = word.charCodeAt(at < 0 ? word.length - 1 : 0)
    if (!listOf[code]) listOf[code] = lists.push([]) - 1
    lists[listOf[code] ?? 0]?.push(word)
  }
  return (code) => lists[listOf[code] ?? 0] ?? NONE
}

/** The longest word that stands at `at` and ends by `ceiling`; empty where none does. @param words by their first character */
export function wordAt(words: WordIndex, text: string, at: number, ceiling = text.length): string {
  for (const word of words(text.charCodeAt(at)))
    if (at + word.length <= ceiling && text.startsWith(word, at)) return word
  return ''
}

/** The longest word that ends at `end`, not beginning before `floor`; empty where none does. @param words by their last character */
export function wordBefore(words: WordIndex, text: string, end: number, floor = 0): string {
  for (const word of words(text.charCodeAt(end - 1)))
    if (end - word.length >= floor && text.endsWith(word, end)) return word
  return ''
}
