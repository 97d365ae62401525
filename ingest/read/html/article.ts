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

/** All that is beside it may belong to it, or what adjoins it is prose as well: a notice and the plan that it carries. */
function staysWithin(element: Element, parent: Element, masses: Masses): boolean {
  const siblings = parent.children.filter((child) => typeof child !== 'string')
  if (siblings.every((sibling) => sibling === element || belongs(sibling, masses))) return true
  const filled = siblings.filter((sibling) => massOf(masses, sibling).words > 0)
  const index = filled.indexOf(element)
  return [filled[index - 1], filled[index + 1]].some((sibling) => sibling && isProse(sibling, masses))
}

/** Less than this is a button or a crumb, wherever it leads. */
const FEW_WORDS = 20
const PROSE = 60
const UNLINKED = 0.1

function belongs(sibling: Element, masses: Masses): boolean {
  const { words } = massOf(masses, sibling)
  if (words === 0) return true
  if (SURROUNDINGS.has(sibling.name)) return false
  if (!isContainer(sibling) && !TABLE_PART.has(sibling.name) && !LISTS.has(sibling.name)) return true
  if (isImprint(sibling) || hasControls(sibling)) return false
  return words <= FEW_WORDS || !leadsElsewhere(sibling, masses)
}
const LISTS = new Set(['ul', 'ol', 'dl', 'menu'])

function isProse(sibling: Element, masses: Masses): boolean {
  const { words, linked, prose } = massOf(masses, sibling)
  return prose >= PROSE && linked <= words * UNLINKED && !isImprint(sibling)
}

/** A menu, a list of other pages. */
function leadsElsewhere(element: Element, masses: Masses): boolean {
  const { words, linked } = massOf(masses, element)
  return words > 0 && linked > words * LINKED
}

/** A search form and the like. */
function hasControls({ children }: Element): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      ((child.name === 'input' && child.attributes.type?.toLowerCase() !== 'hidden') || hasControls(child)),
  )
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
