// An .ofd made by hand after GB/T 33190-2016: what a test writes as text objects, in the parts that the standard names.
import { storedZip } from '../../../../ingest/read/zip/stored-zip.ts'

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'

const NARROW = /[\x20-\x7e]/

/** A line of text at millimetres from the upper left corner, each character as wide as it is. */
export function line(text: string, x: number, y: number, size = 5, more = ''): string {
  const steps = [...text].map((sign) => (NARROW.test(sign) ? size / 2 : size)).join(' ')
  return object(`<ofd:TextCode X="0" Y="${size}" DeltaX="${steps}">${text}</ofd:TextCode>`, x, y, size, more)
}

export const object = (inner: string, x: number, y: number, size = 5, more = ''): string =>
  `<ofd:TextObject ID="9" Boundary="${x} ${y} 180 ${size * 1.5}" Font="1" Size="${size}" ${more}>${inner}</ofd:TextObject>`

export const path = (data: string, x = 0, y = 0): string =>
  `<ofd:PathObject ID="8" Boundary="${x} ${y} 210 297" LineWidth="0.2"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`

export interface OfdParts {
  /** What is in the body layer of each page; documents one after another. */
  readonly documents: readonly (readonly string[])[]
  /** A page template that every page uses. */
  readonly template?: string
  readonly resources?: string
  /** In place of, or beside, the parts that are made. */
  readonly others?: Readonly<Record<string, string>>
  readonly attachments?: boolean
}

const pageXml = (inner: string, template: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NS}>${template ? '<ofd:Template TemplateID="2" ZOrder="Background"/>' : ''}<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="3" Type="Body">${inner}</ofd:Layer></ofd:Content></ofd:Page>`

export function ofdFile({
  documents,
  template,
  resources,
  others = {},
  attachments = false,
}: OfdParts): Buffer {
  const parts = new Map<string, string>()
  const bodies = documents.map(
    (_, index) =>
      `<ofd:DocBody><ofd:DocInfo><ofd:Title>不是正文</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_${index}/Document.xml</ofd:DocRoot></ofd:DocBody>`,
  )
  parts.set(
    'OFD.xml',
    `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NS} DocType="OFD" Version="1.0">${bodies.join('')}</ofd:OFD>`,
  )
  documents.forEach((pages, index) => {
    const refs = pages.map(
      (_, page) => `<ofd:Page ID="${page + 10}" BaseLoc="Pages/Page_${page}/Content.xml"/>`,
    )
    const common = `<ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${resources === undefined ? '' : '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>'}${template === undefined ? '' : '<ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/>'}</ofd:CommonData>`
    parts.set(
      `Doc_${index}/Document.xml`,
      `<ofd:Document ${NS}>${common}<ofd:Pages>${refs.join('')}</ofd:Pages>${attachments ? '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>' : ''}</ofd:Document>`,
    )
    if (template !== undefined) parts.set(`Doc_${index}/Tpls/Tpl_0/Content.xml`, pageXml(template, false))
    if (resources !== undefined)
      parts.set(`Doc_${index}/DocumentRes.xml`, `<ofd:Res ${NS}>${resources}</ofd:Res>`)
    for (const [page, inner] of pages.entries())
      parts.set(`Doc_${index}/Pages/Page_${page}/Content.xml`, pageXml(inner, template !== undefined))
  })
  for (const [name, xml] of Object.entries(others)) parts.set(name, xml)
  return storedZip(new Map([...parts].map(([name, xml]) => [name, Buffer.from(xml)])))
}
