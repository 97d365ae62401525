// A .docx made of the parts that a test writes, and its text as the product reads it.
import { readBytes } from '../../../ingest/read/read.ts'
import { storedZip } from '../../../ingest/read/zip/stored-zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

export interface WordParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly others?: Readonly<Record<string, string>>
}

export function wordFile({ body, numbering, styles, footnotes, endnotes, others = {} }: WordParts): Buffer {
  const parts: [string, string | undefined][] = [
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/numbering.xml', root('numbering', numbering)],
    ['word/styles.xml', root('styles', styles)],
    ['word/footnotes.xml', root('footnotes', footnotes)],
    ['word/endnotes.xml', root('endnotes', endnotes)],
    ...Object.entries(others),
  ]
  return storedZip(
    new Map(parts.flatMap(([name, xml]) => (xml === undefined ? [] : [[name, Buffer.from(xml)]]))),
  )
}

const root = (name: string, inner: string | undefined): string | undefined =>
  inner === undefined ? undefined : `<w:${name} ${NAMESPACES}>${inner}</w:${name}>`

export const wordText = async (parts: WordParts): Promise<string> =>
  (await readBytes('文件.docx', wordFile(parts))).text

/** A paragraph; `properties` is what stands in its w:pPr. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const item = (text: string, level = 0, list = 1): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
export const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
