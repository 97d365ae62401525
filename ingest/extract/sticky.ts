// What a pattern matches at one place of a text and nowhere else.
import { charactersOf } from '../../corpus/characters.ts'

/** The words at `at`, empty where there are none. @param pattern with the flag y */
export function sticky(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** The same for a pattern that can begin with these characters alone: at any other it is not tried. */
export function stickyFrom(characters: string, pattern: RegExp): (text: string, at: number) => string {
  const begins = charactersOf(characters)
  return (text, at) => (begins[text.charCodeAt(at)] === 1 ? sticky(pattern, text, at) : '')
}
