// An outline as lines, so that a test shows it as a contents page does.
import { structure } from '../../../ingest/structure/structure.ts'

/** `  (一) 指导思想`: two spaces a level, number, title. */
export function outlineOf(text: string, bodyStart = 0): string[] {
  return structure(text, bodyStart).sections.map(
    ({ level, number, title }) => `${'  '.repeat(level - 1)}${`${number} ${title}`.trim()}`,
  )
}
