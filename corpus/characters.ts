// Sets of characters by their code: to look at every character of a text costs a third of what a pattern of them does.

/** 1 at the code of each. */
export function charactersOf(characters: string): Uint8Array {
  const known = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) known[characters.charCodeAt(at)] = 1
  return known
}
