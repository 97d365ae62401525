// The pages of an OFD package in their order: OFD.xml names documents, a document its pages, templates and shared graphics.
import { posix } from 'node:path'
import { MOST_PAGES } from '../pdf/limits.ts'
import type { PageContent } from '../pdf/page-content.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import type { Package } from '../zip/package.ts'
import { child, childrenNamed, descendants, type XmlNode, xmlTree } from '../zip/xml.ts'
import { drawContent, emptyDrawing, numbersOf, type Surface, TO_POINTS } from './draw.ts'

export interface OfdPages {
  readonly pages: readonly PageContent[]
  readonly pictures: number
  /** Pages with more objects than were read. */
  readonly full: readonly number[]
  /** Pages whose part is missing. */
  readonly missing: readonly number[]
  readonly attachments: boolean
}

/** A4 in millimetres, where a document names no size. */
const A4 = [0, 0, 210, 297]
const MOST_GLYPHS = 3_000_000

const DAMAGED = '请用 OFD 阅读器打开核对，或向来源索取 PDF、Word 版后重试'

/** @throws UnreadableFile */
export async function readPages(file: string, pack: Package): Promise<OfdPages> {
  const reader = new Reader(file, pack)
  const entry = await reader.tree('OFD.xml')
  if (!entry) throw new UnreadableFile(file, 'OFD 文件里没有 OFD.xml', DAMAGED)
  const roots = descendants(entry, 'DocRoot').map(({ text }) => text.trim())
  for (const root of roots) await reader.document(resolve('OFD.xml', root))
  if (reader.pages.length === 0) throw new UnreadableFile(file, 'OFD 文件里没有可以读取的页面', DAMAGED)
  return reader
}

/** Locations are relative to the part that they stand in, or begin with / at the top. */
const resolve = (from: string, location: string): string =>
  location.startsWith('/') ? location.slice(1) : posix.join(posix.dirname(from), location)

interface Shared {
  readonly templates: ReadonlyMap<string, XmlNode>
  readonly composites: ReadonlyMap<string, XmlNode>
  readonly box: readonly number[]
}

class Reader implements OfdPages {
  readonly pages: PageContent[] = []
  readonly full: number[] = []
  readonly missing: number[] = []
  pictures = 0
  attachments = false
  private glyphs = 0

  constructor(
    private readonly file: string,
    private readonly pack: Package,
  ) {}

  async tree(name: string): Promise<XmlNode | null> {
    const xml = await this.pack.text(name)
    return xml === null ? null : xmlTree(`${this.file}（其中的 ${name}）`, xml)
  }

  async document(path: string): Promise<void> {
    const document = await this.tree(path)
    if (!document) throw new UnreadableFile(this.file, `OFD 文件里没有 ${path}`, DAMAGED)
    if (child(document, 'Attachments')) this.attachments = true
    const shared = await this.shared(path, document)
    const list = child(document, 'Pages')
    for (const page of list ? childrenNamed(list, 'Page') : []) {
      if (this.pages.length >= MOST_PAGES)
        throw new UnreadableFile(this.file, `页数超过 ${MOST_PAGES}`, '请拆分文件后重试')
      await this.page(resolve(path, page.attributes.get('BaseLoc') ?? ''), shared)
    }
  }

  private async shared(path: string, document: XmlNode): Promise<Shared> {
    const common = child(document, 'CommonData')
    const templates = new Map<string, XmlNode>()
    const composites = new Map<string, XmlNode>()
    for (const template of common ? childrenNamed(common, 'TemplatePage') : []) {
      const content = await this.tree(resolve(path, template.attributes.get('BaseLoc') ?? ''))
      if (content) templates.set(template.attributes.get('ID') ?? '', content)
    }
    for (const { text } of common
      ? [...childrenNamed(common, 'PublicRes'), ...childrenNamed(common, 'DocumentRes')]
      : []) {
      const resources = await this.tree(resolve(path, text.trim()))
      for (const unit of resources ? descendants(resources, 'CompositeGraphicUnit') : [])
        composites.set(unit.attributes.get('ID') ?? '', unit)
    }
    return { templates, composites, box: common ? (boxOf(child(common, 'PageArea')) ?? A4) : A4 }
  }

  private async page(path: string, { templates, composites, box }: Shared): Promise<void> {
    const number = this.pages.length + 1
    const page = await this.tree(path)
    if (!page) this.missing.push(number)
    const area = (page && boxOf(child(page, 'Area'))) ?? box
    const drawing = emptyDrawing()
    const draw = (from: XmlNode | undefined, artifact: boolean): void => {
      const content = from && child(from, 'Content')
      const surface: Surface = { drawing, artifact, composites }
      if (content) drawContent(content, area, surface)
    }
    for (const use of page ? childrenNamed(page, 'Template') : [])
      draw(templates.get(use.attributes.get('TemplateID') ?? ''), true)
    draw(page ?? undefined, false)
    const [, , width = 0, height = 0] = area
    this.pages.push({ number, width: width * TO_POINTS[0], height: height * TO_POINTS[3], ...drawing })
    this.pictures += drawing.pictures
    if (drawing.full) this.full.push(number)
    this.glyphs += drawing.glyphs.length
    if (this.glyphs > MOST_GLYPHS)
      throw new UnreadableFile(this.file, `文字超过 ${MOST_GLYPHS / 10_000} 万个`, '请拆分文件后重试')
  }
}

function boxOf(area: XmlNode | undefined): readonly number[] | null {
  const numbers = numbersOf(area && child(area, 'PhysicalBox')?.text)
  return numbers.length === 4 && (numbers[2] ?? 0) > 0 && (numbers[3] ?? 0) > 0 ? numbers : null
}
