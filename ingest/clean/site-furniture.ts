// Site furniture before and after the text: menus, breadcrumbs, buttons, share bars, imprints, and the lead of a reprint.

import { isSiteFurniture } from '../../corpus/lexicon/site-furniture.ts'
import type { Span } from '../../corpus/schema.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'
import { type Line, linesOf, wholeLine } from './lines.ts'
import { DATE_LINE, SIGNATURE, TITLE_END } from './policy-words.ts'

export const siteFurniture: Cleaner = { id: 'site-furniture', clean: remove }

/** Lines with text that are looked at, at either end. */
const REACH = 40
/** A longer line is text, whatever words are in it. */
const LONGEST = 200
/** Lines of an imprint that are no furniture by themselves: addresses, telephone numbers. */
const FILLERS = 3
const LONGEST_FILLER = 40
const SENTENCE = /[。;!?]/

function remove(text: Text): Cleaning {
  const { value } = text
  const lines = linesOf(value)
  if (lines.length < 2) return UNCHANGED
  const tail = tailStart(lines)
  const lead = leadEnd(lines.slice(0, Math.min(REACH, tail)))
  const opening = lines.slice(lead, Math.min(REACH, tail))
  const head = opening.filter(isFurniture)
  const start = lead > 0 ? lead : siteNameEnd(opening)
  const spans = merge([
    ...(start > 0 ? [before(lines, start)] : []),
    ...head.map((line) => wholeLine(line, value)),
    ...(tail < lines.length ? [after(lines, tail, value)] : []),
  ])
  return { edits: spans.map(removal), diagnostics: spans.map((span) => told(text, span)) }
}

const isFurniture = ({ text }: Line): boolean => text.length <= LONGEST && isSiteFurniture(text)
const before = (lines: readonly Line[], index: number): Span => [0, lines[index]?.span[0] ?? 0]
const after = (lines: readonly Line[], index: number, value: string): Span => [
  lines[index]?.span[0] ?? value.length,
  value.length,
]

/** Index of the line where what follows the text begins; the number of lines where nothing does. */
function tailStart(lines: readonly Line[]): number {
  let start = lines.length
  let fillers = 0
  for (let index = lines.length - 1; index > 0 && lines.length - index <= REACH; index--) {
    const line = lines[index]
    if (!line) break
    if (isFurniture(line)) {
      start = index
      fillers = 0
    } else if (!isFiller(line) || ++fillers > FILLERS) break
  }
  return start
}

const isFiller = ({ text }: Line): boolean =>
  text.length <= LONGEST_FILLER && !SENTENCE.test(text) && !SIGNATURE.test(text) && !DATE_LINE.test(text)

const SITE_NAME = 12

/** How many short lines, such as the site's name, stand above the first furniture. */
function siteNameEnd(opening: readonly Line[]): number {
  const first = opening.findIndex(isFurniture)
  const isName = ({ text }: Line): boolean =>
    text.length <= SITE_NAME && !TITLE_END.test(text) && !SIGNATURE.test(text)
  return first > 0 && first <= FILLERS && opening.slice(0, first).every(isName) ? first : 0
}

/** 近日,某局发布《…》…详情如下: */
export const LEAD =
  /(?:详情|全文|原文|内容|具体)如下[:。]?$|^.{0,20}(?:近日|日前|获悉).{0,60}(?:发布|印发|出台|公布|公开)/
/** 2022-05-13 13:21来源:… */
export const BYLINE = /^.{0,40}来源:|^(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}/

/** Index of the title under the lead of a reprint, whose page has furniture or a byline above; else 0. */
function leadEnd(lines: readonly Line[]): number {
  const index = lines.findIndex(
    (line, at) => at > 0 && isTitle(line.text) && LEAD.test(lines[at - 1]?.text ?? ''),
  )
  if (index < 0) return 0
  const above = lines.slice(0, index)
  const title = lines[index]?.text ?? ''
  const named = above.some(({ text }) => text.includes(title))
  return named && above.some((line) => isFurniture(line) || BYLINE.test(line.text)) ? index : 0
}

const isTitle = (line: string): boolean => line.length <= 100 && TITLE_END.test(line) && !SENTENCE.test(line)

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && last[1] >= span[0]) last[1] = Math.max(last[1], span[1])
    else merged.push([...span])
  }
  return merged
}

const SHOWN = 20
function told(text: Text, span: Span): ReturnType<typeof info> {
  const cut = text.value.slice(...span).trim()
  const shown = cut.length > SHOWN ? `${cut.slice(0, SHOWN)}…` : cut
  return info('site-furniture', `去除网页元素“${shown.replaceAll('\n', ' ')}”`, text, span)
}
