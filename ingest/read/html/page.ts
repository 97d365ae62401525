// A page → its text: the article with its title and the data of the page, without what the site puts around it.
import { aboutPage, type Fields } from './about.ts'
import { findArticle } from './article.ts'
import { linesBelow } from './lines.ts'
import { weigh } from './mass.ts'
import { headOf, textOf } from './page-lines.ts'
import { type Element, parse } from './tree.ts'
import { isHidden, isUnseen } from './visible.ts'

export interface PageText {
  readonly text: string
  /** What the page says of itself without showing it. */
  readonly about: Fields
}

/** With less, the text was to be shown by a script: it may be in what is hidden. */
const LEAST = 40

/**
 * @param parts A page, and the pages that stand in its frames.
 * @throws UnfitPage
 */
export function pageText(...parts: readonly string[]): PageText {
  const page = parse(...parts)
  const { title, fields } = aboutPage(page)
  const shown = articleText(page.root, title, isHidden)
  const text = shown.length >= LEAST ? shown : longer(shown, articleText(page.root, title, isUnseen))
  return { text, about: fields }
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one)

function articleText(root: Element, title: string | null, hidden: (element: Element) => boolean): string {
  const masses = weigh(root, hidden)
  const article = findArticle(root, masses)
  const view = { hidden, masses, article, around: above(article) }
  const lines = linesBelow(root, view, article === root)
  const first = lines.findIndex(({ inside }) => inside)
  const body = textOf(lines.filter(({ inside }) => inside))
  return [...headOf(lines.slice(0, Math.max(0, first)), title, body), ...body].join('\n')
}

function above(element: Element): Set<Element> {
  const around = new Set<Element>()
  for (let parent = element.parent; parent; parent = parent.parent) around.add(parent)
  return around
}
