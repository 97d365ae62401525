// Where on a page the article is: the element that holds most of the prose, and what goes with it. No site's own names.
import { isSiteFurniture } from '../../../corpus/lexicon/site-furniture.ts'
import { BLOCK, SURROUNDINGS, TABLE_PART } from './elements.ts'
import { type Masses, massOf } from './mass.ts'
import type { Element } from './tree.ts'

/** A child with more of the prose than this is looked into. */
const MOST = 0.5
/** A block with more of its words in links than this leads elsewhere. */
const LINKED = 0.5
const LONGEST_FURNITURE = 300

/** Goes down to where the prose is, then up again as long as what is beside it belongs to a text. */
export function findArticle(root: Element, masses: Masses): Element {
  let element = root
  for (let child = heaviest(element, masses); child; child = heaviest(element, masses)) element = child
  while (element.parent && (!isContainer(element) || staysWithin(element, element.parent, masses)))
    element = element.parent
  return element
}

function heaviest(element: Element, masses: Masses): Element | null {
  const least = massOf(masses, element).prose * MOST
  for (const child of element.children)
    if (typeof child !== 'string' && massOf(masses, child).prose > least) return child
  return null
}

const PARAGRAPHS = new Set(['p', 'li', 'dt', 'dd', 'pre', 'blockquote', 'center', 'dl', 'ul', 'ol'])
/** A paragraph, a list or anything inside a line is part of an article, never all of one. */
const isContainer = ({ name }: Element): boolean =>
  (BLOCK.has(name) && !PARAGRAPHS.has(name) && name !== 'table') || name === 'td'

const staysWithin = (element: Element, parent: Element, masses: Masses): boolean =>
  parent.children.every(
    (sibling) => sibling === element || typeof sibling === 'string' || belongs(sibling, masses),
  )

function belongs(sibling: Element, masses: Masses): boolean {
  if (massOf(masses, sibling).words === 0) return true
  if (SURROUNDINGS.has(sibling.name)) return false
  if (!isContainer(sibling) && !TABLE_PART.has(sibling.name) && !LISTS.has(sibling.name)) return true
  return !leadsElsewhere(sibling, masses) && !isImprint(sibling)
}
const LISTS = new Set(['ul', 'ol', 'dl', 'menu'])

/** A menu, a list of other pages. */
export function leadsElsewhere(element: Element, masses: Masses): boolean {
  const { words, linked } = massOf(masses, element)
  return words > 0 && linked > words * LINKED
}

/** 主办单位…, 京ICP备…: the imprint of the site. */
function isImprint(element: Element): boolean {
  const pieces: string[] = []
  collect(element, pieces, LONGEST_FURNITURE)
  const line = pieces.join('')
  return line.length <= LONGEST_FURNITURE && isSiteFurniture(line)
}

function collect({ children }: Element, pieces: string[], most: number): void {
  for (const child of children) {
    if (pieces.length > most) return
    if (typeof child === 'string') pieces.push(child.trim())
    else collect(child, pieces, most)
  }
}
