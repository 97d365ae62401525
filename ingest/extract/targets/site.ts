// Where a quantity stands: its sentence, its clause, and the quantities listed with it (3%、3.6%和4.2%).
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { Quantity } from '../numbers/quantity.ts'

export interface Site {
  /** One, or a list joined by 、 and 和. */
  readonly quantities: readonly Quantity[]
  readonly sentence: Span
  /** From the separator before to the separator after. */
  readonly clause: Span
  /** Where the first quantity begins and the last one ends, bound words taken in. */
  readonly span: Span
}

const JOIN = /^\s?(?:、|和|及|以及|与|或)?\s?$/
/** A tab ends a cell. */
const SEPARATORS = new Set('，,;；。：:!！?？\n\t')
const OPENING = new Set('(（[【〈“')
const CLOSING = new Set(')）]】〉”')
const FARTHEST = 260

export function sites(quantities: readonly Quantity[], context: Context): Site[] {
  const groups: Quantity[][] = []
  for (const quantity of quantities) {
    const last = groups.at(-1)?.at(-1)
    if (last && joined(context.text, last, quantity)) join(groups.at(-1) ?? [], quantity)
    else groups.push([quantity])
  }
  return groups.flatMap((group) => siteOf(group, context) ?? [])
}

function joined(text: string, one: Quantity, next: Quantity): boolean {
  const gap = text.slice(one.span[1], next.span[0])
  return (
    gap !== '' &&
    gap.length <= 4 &&
    JOIN.test(gap) &&
    gap.trim() !== '' &&
    (one.unit !== '' || next.unit !== '')
  )
}

/** 407、700万千瓦: the unit is written once. */
function join(group: Quantity[], next: Quantity): void {
  const last = group.at(-1)
  if (last && (last.unit === '' || next.unit.startsWith(`${last.unit}百分点`)))
    group[group.length - 1] = { ...last, unit: next.unit }
  group.push(next)
}

function siteOf(group: readonly Quantity[], { sentenceAt, text }: Context): Site | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return null
  const sentence = sentenceAt(first.span[0])
  const span: Span = [first.span[0], last.span[1]]
  return {
    quantities: group,
    sentence,
    span,
    clause: [clauseStart(text, sentence[0], span[0]), clauseEnd(text, sentence[1], span[1])],
  }
}

/** “碳排放": closed by a mark of another kind. */
const HALF = '"'

/** A comma inside brackets belongs to the clause around them; a bracket that is still open begins one. */
export function clauseStart(text: string, floor: number, from: number): number {
  let depth = 0
  let half = false
  const lowest = Math.max(floor, from - FARTHEST)
  for (let at = from - 1; at >= lowest; at--) {
    const character = text[at] ?? ''
    if (character === HALF) half = !half
    else if (half && character === '“') half = false
    else if (CLOSING.has(character)) depth++
    else if (OPENING.has(character) && --depth < 0) return at + 1
    else if (depth === 0 && SEPARATORS.has(character) && !insideNumber(text, at)) return at + 1
  }
  return lowest
}

export function clauseEnd(text: string, ceiling: number, from: number): number {
  let depth = 0
  const highest = Math.min(ceiling, from + FARTHEST)
  for (let at = from; at < highest; at++) {
    const character = text[at] ?? ''
    if (OPENING.has(character)) depth++
    else if (CLOSING.has(character) && --depth < 0) return at
    else if (depth === 0 && SEPARATORS.has(character) && !insideNumber(text, at)) return at
  }
  return highest
}

const DIGIT = /\d/
const insideNumber = (text: string, at: number): boolean =>
  text[at] === ',' &&
  DIGIT.test(text[at - 1] ?? '') &&
  DIGIT.test(text[at + 1] ?? '') &&
  !DIGIT.test(text[at + 4] ?? '')
