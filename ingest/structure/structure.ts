// Clean text of one policy → its outline and its paragraphs.
import type { Diagnostic } from '../../corpus/schema.ts'
import type { Structure } from '../stages.ts'
import { withoutContents } from './contents.ts'
import { marksOf } from './marks.ts'
import { type Entry, numbered } from './numbering.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRows } from './rows.ts'
import { sectionsOf } from './sections.ts'

/** Headings are looked for from `bodyStart` on; paragraphs cover all of the text. */
export function structure(text: string, bodyStart: number): Structure {
  const entries = numbered(text, withoutContents(text, withoutRows(text, marksOf(text, bodyStart))))
  const sections = sectionsOf(text, entries)
  return { sections, paragraphs: paragraphsOf(text, sections), diagnostics: gaps(entries) }
}

/** Numbers that do not follow each other: text was lost, or its writers miscounted. */
function gaps(entries: readonly Entry[]): Diagnostic[] {
  return entries.flatMap(({ mark, expected }): Diagnostic[] =>
    expected === null
      ? []
      : [
          {
            stage: 'structure',
            severity: 'info',
            message: `标题序号不连续：“${mark.number}”处应为第${expected}项，原文可能有缺漏或误编`,
            span: [mark.at, mark.end],
          },
        ],
  )
}
