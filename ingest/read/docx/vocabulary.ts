// The elements of WordprocessingML that decide over text, by what is done with them.

/** Transitional and strict documents name the same elements in two namespaces. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['urn:schemas-microsoft-com:vml', 'v'],
])

/** `w:p`, `mc:Choice`; '' for elements of other vocabularies, which are looked through. */
export function qualified(uri: string, local: string): string {
  if (WORD.has(uri)) return `w:${local}`
  const prefix = PREFIXES.get(uri)
  return prefix === undefined ? '' : `${prefix}:${local}`
}

/** With all that is in them: what was deleted or moved away, earlier formats, the reading of characters, layout. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
  'w:rt',
  'w:sectPr',
  'w:sdtPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tabs',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:ffData',
  'w:comment',
  'w:fldData',
])

/** In place of a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '<w:tab/>',
  'w:ptab': '<w:tab/>',
  'w:cr': '<w:br/>',
  'w:noBreakHyphen': '<w:t>-</w:t>',
}

/** What is not read at all and may hold text: embedded files, parts of another document. */
export const EMBEDDED: Readonly<Record<string, string>> = {
  'w:altChunk': '嵌入的文档',
  'w:subDoc': '子文档',
  'w:control': '控件',
}
