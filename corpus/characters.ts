// Sets of characters by their code: to look at every character of a text costs a third of what a pattern of them does.

/** What `\s` matches. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** 1 at the code of each. */
export function charactersOf(characters: string): Uint8Array {
  const known = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) known[characters.charCodeAt(at)] = 1
  return known
}
