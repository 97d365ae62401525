// What a pattern matches at one place of a text and nowhere else.

/** The words at `at`, empty where there are none. @param pattern with the flag y */
export function sticky(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
