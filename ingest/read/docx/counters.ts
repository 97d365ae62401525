// The number of each list item, counted through the document as Word counts: 一、（二）第三条 are not in its text.
import { formatNumber } from './number-formats.ts'
import type { Level, List, Lists } from './numbering.ts'
import type { NumberingReference, Styles } from './styles.ts'

export interface Numbered {
  readonly numbering: NumberingReference | null
  readonly style: string | null
}

/** Gives the label of a paragraph, '' where it has none; to be asked once for each, in order. */
export type Label = (paragraph: Numbered) => string

const NONE = '0'
const PLACE = /%([1-9])/g
const PRIVATE_USE = /[\ue000-\uf8ff]/
const BULLET = '•'
/** After these Chinese text follows at once, though Word shows a gap. */
const CLOSED = /[、．.，,：:;；)）】」』〕\]]$/u

export function labels(lists: Lists, styles: Styles): Label {
  /** By abstract definition: how far each level has counted. */
  const counts = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()
  return ({ numbering, style }) => {
    const named = style === null ? null : (styles.get(style)?.numbering ?? null)
    const numId = numbering?.numId ?? named?.numId ?? null
    const list = numId === null || numId === NONE ? undefined : lists.get(numId)
    if (!list || numId === null) return ''
    const at = numbering?.level ?? levelOfStyle(list, style) ?? named?.level ?? 0
    const level = list.levels.get(at)
    if (!level) return ''
    const values = counts.get(list.abstractId) ?? []
    counts.set(list.abstractId, values)
    if (!used.has(numId)) {
      used.add(numId)
      for (const [index, start] of list.restarts) values[index] = start - 1
    }
    values[at] = (values[at] ?? (list.restarts.get(at) ?? level.start) - 1) + 1
    for (const [index, below] of list.levels)
      if (index > at && restartsAfter(below, index, at)) values[index] = undefined
    return labelOf(list, level, values)
  }
}

function levelOfStyle({ levels }: List, style: string | null): number | null {
  if (style === null) return null
  for (const [index, level] of levels) if (level.style === style) return index
  return null
}

const restartsAfter = ({ restartAfter }: Level, index: number, at: number): boolean =>
  at + 1 <= (restartAfter ?? index)

function labelOf(list: List, level: Level, values: readonly (number | undefined)[]): string {
  if (level.format === 'bullet')
    return `${level.text === '' || PRIVATE_USE.test(level.text) ? BULLET : level.text} `
  const text = level.text.replace(PLACE, (_, place: string) => {
    const index = Number(place) - 1
    const own = list.levels.get(index)
    const value = values[index] ?? own?.start ?? 1
    return formatNumber(value, level.legal && own?.format !== 'none' ? 'decimal' : (own?.format ?? 'decimal'))
  })
  if (text === '' || level.suffix === 'nothing' || CLOSED.test(text)) return text
  return `${text} `
}
