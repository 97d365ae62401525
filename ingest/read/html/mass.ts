// How much text every element of a page holds, how much of it is links, and how much reads like prose.
import { SURROUNDINGS } from './elements.ts'
import type { Element } from './tree.ts'
import { isLink } from './visible.ts'

export interface Mass {
  /** Characters that carry words: Han, letters, figures. */
  readonly words: number
  /** Of those, in links away from the page. */
  readonly linked: number
  /** Words outside links; those without any punctuation near count little. */
  readonly prose: number
}

export type Masses = ReadonlyMap<Element, Mass>

const NOTHING: Mass = { words: 0, linked: 0, prose: 0 }
/** A link that holds more was left open by mistake. */
const LONGEST_LINK = 150
/** Headings, cells and names against sentences. */
const UNPUNCTUATED = 0.3

export const massOf = (masses: Masses, element: Element): Mass => masses.get(element) ?? NOTHING

/** Of all elements that have any; `hidden` ones have none. */
export function weigh(root: Element, hidden: (element: Element) => boolean): Masses {
  const masses = new Map<Element, Mass>()
  weighElement(root, hidden, masses)
  return masses
}

function weighElement(
  element: Element,
  hidden: (element: Element) => boolean,
  masses: Map<Element, Mass>,
): Mass {
  if (element.name === 'br' || hidden(element)) return NOTHING
  let [words, linked, prose] = [0, 0, 0]
  for (const child of element.children) {
    const mass = typeof child === 'string' ? ofText(child) : weighElement(child, hidden, masses)
    words += mass.words
    linked += mass.linked
    prose += mass.prose
  }
  if (words === 0) return NOTHING
  const away = SURROUNDINGS.has(element.name) || (words <= LONGEST_LINK && isLink(element))
  const mass = away ? { words, linked: words, prose: 0 } : { words, linked, prose }
  masses.set(element, mass)
  return mass
}

function ofText(text: string): Mass {
  let words = 0
  let punctuated = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x4e00 && unit <= 0x9fff) words++
    else if (isPunctuation(unit)) punctuated = true
    else if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x7a) || unit >= 0xac00) words += 0.25
  }
  return words === 0 ? NOTHING : { words, linked: 0, prose: punctuated ? words : words * UNPUNCTUATED }
}

/** 。，；： and their kin. */
const isPunctuation = (unit: number): boolean =>
  unit === 0x3002 || unit === 0xff0c || unit === 0xff1b || unit === 0xff1a || unit === 0x3001
