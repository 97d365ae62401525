// The numbers that browsers put before the items of a list.
import type { Element } from './tree.ts'

const NO_MARKER = /list-style(?:-type)?\s{0,3}:\s{0,3}none/i
const NUMBERED =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[章节条])/
const MOST_LETTERS = 26

/**
 * `1.` for the first item of an `<ol>`; empty where the list has none or the item says its number itself.
 * @param numbers The last number of each list so far; told the one of this item.
 */
export function listMarker(item: Element, numbers: Map<Element, number>): string {
  const list = item.parent
  if (list?.name !== 'ol') return ''
  const number =
    whole(item.attributes.value) ?? (numbers.get(list) ?? (whole(list.attributes.start) ?? 1) - 1) + 1
  numbers.set(list, number)
  if (NO_MARKER.test(list.attributes.style ?? '') || NUMBERED.test(beginning(item))) return ''
  const { type } = list.attributes
  if ((type === 'a' || type === 'A') && number >= 1 && number <= MOST_LETTERS)
    return `${String.fromCharCode((type === 'a' ? 96 : 64) + number)}.`
  return `${number}.`
}

function whole(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}

function beginning({ children }: Element): string {
  for (const child of children) {
    const text = typeof child === 'string' ? child : beginning(child)
    if (text.trim() !== '') return text
  }
  return ''
}
