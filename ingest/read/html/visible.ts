// What of a page is seen, and what of it is a way to somewhere else.
import { UNSEEN } from './elements.ts'
import type { Element } from './tree.ts'

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|mso-hide\s{0,9}:\s{0,9}all)/i
const FILE = /\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|zip|rar|7z|jpe?g|png|tiff?)(?:[?#]|$)/i

/** By its kind or its own style; what a style sheet hides is not known here. */
export const isHidden = ({ name, attributes }: Element): boolean =>
  UNSEEN.has(name) || attributes.hidden !== undefined || HIDDEN_STYLE.test(attributes.style ?? '')

/** Programs, pictures and controls alone: for pages whose text a script was to show. */
export const isUnseen = ({ name }: Element): boolean => UNSEEN.has(name)

/** A link away from the page. Places in the page, names of places and attached files belong to its text. */
export function isLink({ name, attributes }: Element): boolean {
  if (name !== 'a') return false
  const { href } = attributes
  if (href === undefined) return attributes.name === undefined
  return !href.startsWith('#') && !FILE.test(href)
}
