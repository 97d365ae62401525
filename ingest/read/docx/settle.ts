// A Word text with everything decided that decides what it says: changes accepted, hidden text and comments left out, the
// numbers of lists written, text boxes after their paragraph, one of two alternatives chosen. What is left is a small document
// without styles, pictures and links, which mammoth reads.
import { UnreadableFile } from '../unreadable-file.ts'
import { readXml, type XmlElement } from '../zip/xml.ts'
import type { Label } from './counters.ts'
import { escaped } from './escaped.ts'
import { type Frame, finish, frame } from './frame.ts'
import { isOn, type Styles } from './styles.ts'
import { CHARACTERS, EMBEDDED, LEFT_OUT, qualified } from './vocabulary.ts'

export interface Settled {
  readonly xml: string
  readonly pictures: number
  /** Kinds of content that cannot be read. */
  readonly unread: ReadonlySet<string>
}

const FRAMED = new Set(['w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote'])
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
/** Stands for nothing in a text, and is used for the places of notes later. */
const RESERVED = /[\ufdd0-\ufddf]/g
const SYMBOL_FONTS = /symbol|wingdings|webdings|dingbats/i
const MOST_COLUMNS = 200

/** Some three thousand pages; cells count too. */
const MAX_PARAGRAPHS = 100_000

const MAX_CHARACTERS = 6_000_000

const tooMany = (file: string, what: string): UnreadableFile =>
  new UnreadableFile(file, what, '请拆分文件，或把正文另存为 .txt 后重试')

/** @throws UnreadableFile */
export function settle(file: string, source: string, label: Label, styles: Styles): Settled {
  const top = frame('')
  const frames: Frame[] = [top]
  const path: string[] = []
  /** Of each field that is open: whether its instruction is being read, which is no text and ends with its paragraph. */
  const fields: boolean[] = []
  /** Of each open alternative: the characters and pictures before it, and whether one branch had some. */
  const alternatives: { before: number; taken: boolean }[] = []
  const unread = new Set<string>()
  let [skipped, written, characters, pictures, paragraphs, breakPending] = [0, 0, 0, 0, 0, false]
  let root = 'document'
  const here = (): Frame => frames.at(-1) ?? top
  const paragraph = (): Frame | undefined => frames.findLast(({ name }) => name === 'w:p')
  const put = (xml: string): void => {
    if (fields.includes(true)) return
    const frame = here()
    if (breakPending) {
      if ((paragraph()?.out ?? '') !== '' || frame.out !== '') frame.out += '<w:br/>'
      breakPending = false
    }
    frame.out += xml
    written++
  }

  const open = (element: XmlElement): void => {
    const name = qualified(element.uri, element.local)
    path.push(name)
    if (skipped > 0 || LEFT_OUT.has(name) || (name === 'mc:Fallback' && alternatives.at(-1)?.taken)) {
      if (path.at(-2) === 'w:trPr' && name === 'w:del') here().dropped = true
      if (inMark(path) && (name === 'w:del' || name === 'w:moveFrom')) here().endDeleted = true
      skipped++
      return
    }
    const value = element.attributes.get('val')
    if (name === 'w:p' && ++paragraphs > MAX_PARAGRAPHS)
      throw tooMany(file, `段落和单元格超过 ${MAX_PARAGRAPHS} 个`)
    if (FRAMED.has(name)) frames.push({ ...frame(name), out: opening(name, element) })
    else if (CHARACTERS[name] !== undefined) put(CHARACTERS[name])
    else if (EMBEDDED[name] !== undefined) unread.add(EMBEDDED[name])
    else
      switch (name) {
        case 'w:body':
        case 'w:footnotes':
        case 'w:endnotes':
          root = element.local === 'body' ? 'document' : element.local
          break
        case 'w:br':
          if (isLineBreak(element)) put('<w:br/>')
          else breakPending = true
          break
        case 'w:sym':
          put(symbol(element))
          break
        case 'w:fldChar':
          field(fields, element.attributes.get('fldCharType'))
          break
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          put(`<${name} w:id="${escaped(element.attributes.get('id') ?? '')}"/>`)
          break
        case 'w:numId':
          if (path.at(-2) === 'w:numPr' && path.at(-3) === 'w:pPr') here().numId = value ?? null
          break
        case 'w:ilvl':
          if (path.at(-2) === 'w:numPr' && path.at(-3) === 'w:pPr') here().level = Number(value ?? 0)
          break
        case 'w:pStyle':
          if (path.at(-2) === 'w:pPr') here().style = value ?? null
          break
        case 'w:rStyle':
          if (path.at(-2) === 'w:rPr' && styles.get(value ?? '')?.hidden) here().hidden = true
          break
        case 'w:vanish':
          if (path.at(-2) === 'w:rPr') here().hidden = isOn(value)
          break
        case 'w:cellDel':
          here().dropped = true
          break
        case 'w:gridSpan':
          here().span = columns(value)
          break
        case 'w:gridBefore':
          here().before = columns(value)
          break
        case 'w:vMerge':
          here().merge = value === 'restart' ? 'restart' : 'continue'
          break
        case 'mc:AlternateContent':
          alternatives.push({ before: written + pictures, taken: false })
          break
        case 'a:blip':
        case 'v:imagedata':
          pictures++
          break
      }
  }

  const text = (value: string): void => {
    const name = path.at(-1)
    if (skipped > 0 || (name !== 'w:t' && name !== 'm:t')) return
    characters += value.length
    if (characters > MAX_CHARACTERS) throw tooMany(file, `正文超过 ${MAX_CHARACTERS / 10_000} 万字`)
    put(`<w:t xml:space="preserve">${escaped(value.replace(RESERVED, ''))}</w:t>`)
  }

  const close = (): void => {
    const name = path.pop()
    if (skipped > 0) {
      skipped--
      return
    }
    if (name === 'mc:Choice') {
      const alternative = alternatives.at(-1)
      if (alternative && written + pictures > alternative.before) alternative.taken = true
    }
    if (name === 'mc:AlternateContent') alternatives.pop()
    if (name === undefined || !FRAMED.has(name)) return
    const done = frames.pop()
    if (name === 'w:p') fields.fill(false)
    if (done) finish(done, here(), { label, styles, paragraph: paragraph() })
  }

  readXml(file, source, { open, text, close })
  const body = top.out + (top.carried === '' ? '' : `<w:p>${top.carried}</w:p>`)
  const inner = root === 'document' ? `<w:body>${body}</w:body>` : body
  return { xml: `<w:${root} xmlns:w="${NAMESPACE}">${inner}</w:${root}>`, pictures, unread }
}

/** The properties of the end of a paragraph are those of a run in its properties. */
const inMark = (path: readonly string[]): boolean => path.at(-2) === 'w:rPr' && path.at(-3) === 'w:pPr'

const isLineBreak = ({ attributes }: XmlElement): boolean =>
  (attributes.get('type') ?? 'textWrapping') === 'textWrapping'

function field(fields: boolean[], type: string | undefined): void {
  if (type === 'begin') fields.push(true)
  else if (type === 'separate') fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

function symbol({ attributes }: XmlElement): string {
  const font = attributes.get('font') ?? ''
  const code = Number.parseInt(attributes.get('char') ?? '', 16)
  const isPlain = code >= 0x20 && !(code >= 0xd800 && code <= 0xf8ff) && !SYMBOL_FONTS.test(font)
  if (isPlain && code <= 0xffff) return `<w:t>${escaped(String.fromCharCode(code))}</w:t>`
  return `<w:sym w:font="${escaped(font)}" w:char="${escaped(attributes.get('char') ?? '')}"/>`
}

const COUNT = /^\d{1,5}$/
const columns = (value: string | undefined): number =>
  COUNT.test(value ?? '') ? Math.min(Number(value), MOST_COLUMNS) : 1

function opening(name: string, { attributes }: XmlElement): string {
  if (name !== 'w:footnote' && name !== 'w:endnote') return ''
  const type = attributes.get('type')
  const kind = type === undefined ? '' : ` w:type="${escaped(type)}"`
  return `<${name} w:id="${escaped(attributes.get('id') ?? '')}"${kind}>`
}
