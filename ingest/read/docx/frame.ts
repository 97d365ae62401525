// Elements of a Word text while they are open, and what each gives to the one that it is in when it closes.
import type { Label, Numbered } from './counters.ts'
import { escaped } from './escaped.ts'
import type { Styles } from './styles.ts'

/** An open element that gathers what is in it. */
export interface Frame {
  readonly name: string
  out: string
  /** Of a paragraph: text boxes, which follow it. */
  after: string
  /** Content of paragraphs whose end was deleted: it goes on in the next one. */
  carried: string
  numId: string | null
  level: number | null
  style: string | null
  endDeleted: boolean
  /** Null: as the style says. */
  hidden: boolean | null
  dropped: boolean
  span: number
  merge: 'restart' | 'continue' | null
  before: number
}

export const frame = (name: string): Frame => ({
  name,
  out: '',
  after: '',
  carried: '',
  numId: null,
  level: null,
  style: null,
  endDeleted: false,
  hidden: null,
  dropped: false,
  span: 1,
  merge: null,
  before: 0,
})

export interface Surroundings {
  readonly label: Label
  readonly styles: Styles
  /** That the element is in. */
  readonly paragraph: Frame | undefined
}

/** What a closed element gives to the one that it is in. */
export function finish(done: Frame, parent: Frame, { label, styles, paragraph }: Surroundings): void {
  const rest = done.carried === '' ? '' : `<w:p>${done.carried}</w:p>`
  switch (done.name) {
    case 'w:p':
      finishParagraph(done, parent, label, styles)
      break
    case 'w:r':
      if (!isHidden(done, paragraph, styles) && done.out !== '') parent.out += `<w:r>${done.out}</w:r>`
      break
    case 'w:txbxContent':
      if (paragraph) paragraph.after += done.out + rest
      else parent.out += done.out + rest
      break
    case 'w:tc':
      if (!done.dropped)
        parent.out += `<w:tc>${cellProperties(done)}${done.out}${rest || (done.out === '' ? '<w:p/>' : '')}</w:tc>`
      break
    case 'w:tr': {
      const gap =
        done.before > 0 ? `<w:tc><w:tcPr><w:gridSpan w:val="${done.before}"/></w:tcPr><w:p/></w:tc>` : ''
      if (!done.dropped && done.out !== '') parent.out += `<w:tr>${gap}${done.out}</w:tr>`
      break
    }
    case 'w:tbl':
      if (done.out !== '') parent.out += `<w:tbl>${done.out}</w:tbl>`
      break
    default:
      parent.out += `${done.out}${rest}</${done.name}>`
  }
}

const isHidden = (run: Frame, paragraph: Frame | undefined, styles: Styles): boolean =>
  run.hidden ?? styles.get(paragraph?.style ?? '')?.hidden ?? false

function finishParagraph(done: Frame, parent: Frame, label: Label, styles: Styles): void {
  const hidden = isHidden(done, done, styles)
  if (done.endDeleted) {
    parent.carried += done.out
    parent.out += done.after
    return
  }
  const content = parent.carried + done.out
  parent.carried = ''
  if (hidden && content === '') {
    parent.out += done.after
    return
  }
  const number = escaped(label(numbered(done)))
  const run = number === '' ? '' : `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`
  parent.out += `<w:p>${joined(run + content)}</w:p>${done.after}`
}

/** Word begins a run at every change of format; without formats they are one. */
const SEAM = /<\/w:t>(?:<\/w:r><w:r>)?<w:t xml:space="preserve">/g
const joined = (runs: string): string => runs.replace(SEAM, '')

const numbered = ({ numId, level, style }: Frame): Numbered => ({
  numbering: numId === null && level === null ? null : { numId, level },
  style,
})

function cellProperties({ span, merge }: Frame): string {
  const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
  const tall = merge === null ? '' : `<w:vMerge w:val="${merge}"/>`
  return wide + tall === '' ? '' : `<w:tcPr>${wide}${tall}</w:tcPr>`
}
