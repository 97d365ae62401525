// A page → its text: the article with its title and the data of the page, without what the site puts around it.
import { aboutPage, type Fields } from './about.ts'
import { findArticle } from './article.ts'
import { linesBelow } from './lines.ts'
import { type Masses, massOf, weigh } from './mass.ts'
import { headOf, textOf } from './page-lines.ts'
import { parse } from './parse.ts'
import type { Element } from './tree.ts'
import { isHidden, isUnseen } from './visible.ts'

export interface PageText {
  readonly text: string
  /** What the page says of itself without showing it. */
  readonly about: Fields
}

/** With less prose, the article may be in what a script was to show. */
const LEAST = 200
const MORE = 3

/**
 * @param parts A page, and the pages that stand in its frames.
 * @throws UnfitPage
 */
export function pageText(...parts: readonly string[]): PageText {
  const page = parse(...parts)
  const { title, fields } = aboutPage(parts[0] ?? '')
  const shown = find(page.root, isHidden)
  const all = shown.prose < LEAST ? find(page.root, isUnseen) : shown
  const found = all.prose > shown.prose * MORE ? all : shown
  return { text: textIn(page.root, title, found), about: fields }
}

interface Found {
  readonly hidden: (element: Element) => boolean
  readonly masses: Masses
  readonly article: Element
  readonly prose: number
}

function find(root: Element, hidden: (element: Element) => boolean): Found {
  const masses = weigh(root, hidden)
  const article = findArticle(root, masses)
  return { hidden, masses, article, prose: massOf(masses, article).prose }
}

function textIn(root: Element, title: string | null, { hidden, masses, article }: Found): string {
  const view = { hidden, masses, article, around: above(article), numbers: new Map<Element, number>() }
  const lines = linesBelow(root, view, article === root)
  const first = lines.findIndex(({ inside }) => inside)
  const body = textOf(
    lines.filter(({ inside }) => inside),
    title,
  )
  return [...headOf(lines.slice(0, Math.max(0, first)), title, body), ...body].join('\n')
}

function above(element: Element): Set<Element> {
  const around = new Set<Element>()
  for (let parent = element.parent; parent; parent = parent.parent) around.add(parent)
  return around
}
