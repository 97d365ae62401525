// Words of pages in traditional script, told as their simplified ones; the text itself stays as it is.
import { toSimplified } from '../../clean/script.ts'
import { PAIRS } from '../../clean/script-detection.ts'

const TRADITIONAL = new Set([...PAIRS].filter((_, index) => index % 2 === 0))
/** Only buttons and data of a page are asked about. */
const LONGEST = 400

/** Character for character, so that places stay. */
export function inSimplified(text: string): string {
  if (text.length > LONGEST || !hasTraditional(text)) return text
  const simplified = toSimplified(text)
  return simplified.length === text.length ? simplified : text
}

function hasTraditional(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (TRADITIONAL.has(text[index] ?? '')) return true
  return false
}
