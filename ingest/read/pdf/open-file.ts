// A PDF while it is read: what its pages hold, pictures of those that need OCR, and its text once these are read.
import { PDFParse } from 'pdf-parse'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { compose } from './compose.ts'
import { contentOf, openDocument, RESOURCES } from './document.ts'
import { isGarbled, isTextless } from './legible.ts'
import { MOST_PIXELS } from './limits.ts'
import type { Finished, Opened, Picture, ScannedPage } from './messages.ts'
import type { PageContent } from './page-content.ts'
import { laidOut } from './pages.ts'
import { scannedContent } from './scanned.ts'

/** Pixels per point: 300 dpi, which OCR is made for; less for pages larger than A3. */
const SCALE = 300 / 72
const WIDEST = 3_600
/** Instructions that draw: a page of so many without text is a drawing of one. */
const DRAWING = 150

export class OpenFile {
  private constructor(
    private readonly bytes: Uint8Array,
    private readonly document: PDFDocumentProxy,
    private readonly contents: PageContent[],
    private readonly broken: readonly number[],
    private readonly pictures: readonly number[],
  ) {}

  /** @throws Refused */
  static async open(bytes: Uint8Array, progress: (glyphs: number) => void): Promise<OpenFile> {
    const document = await openDocument(copyOf(bytes))
    const { pages, broken } = await contentOf(document, bytes.length, progress)
    const unread = new Set(broken)
    const textless = pages.filter((page) => !unread.has(page.number) && isTextless(page))
    const pictures = textless.length > 0 ? await picturesAmong(textless, bytes) : []
    return new OpenFile(bytes, document, pages, broken, pictures)
  }

  opened(): Opened {
    return { kind: 'opened', pages: this.contents.length, pictures: [...this.pictures] }
  }

  async draw(number: number): Promise<Picture> {
    const { width, height } = this.contents[number - 1] ?? { width: 0, height: 0 }
    const scale = Math.min(
      SCALE,
      WIDEST / Math.max(1, Math.min(width, height)),
      (2 * WIDEST) / Math.max(1, width, height),
    )
    const parser = new PDFParse({ ...RESOURCES, data: copyOf(this.bytes), maxImageSize: MOST_PIXELS })
    try {
      const { pages } = await parser.getScreenshot({
        partial: [number],
        scale,
        imageBuffer: true,
        imageDataUrl: false,
      })
      return { kind: 'picture', png: pages[0]?.data ?? new Uint8Array(), scale }
    } finally {
      await parser.destroy()
    }
  }

  finish(scanned: readonly ScannedPage[]): Finished {
    const read = new Map(
      scanned.flatMap((page) =>
        isFuller(page, this.contents[page.number - 1]) ? [[page.number, page]] : [],
      ),
    )
    const contents = this.contents.map((content) => {
      const page = read.get(content.number)
      return page ? scannedContent(content, page) : content
    })
    const { text, pages, layout, furniture } = compose(contents.map(laidOut))
    return {
      kind: 'finished',
      text,
      pages: [...pages],
      layout: [...layout],
      furniture: [...furniture],
      scanned: [...read.keys()],
      broken: [...this.broken],
      unknown: contents.flatMap(({ number, unknown }) =>
        unknown > 0 ? [{ page: number, count: unknown }] : [],
      ),
    }
  }

  async close(): Promise<void> {
    await this.document.destroy()
  }
}

/** A cover has a few words and a picture: its own words are better than what OCR makes of them. */
function isFuller({ words }: ScannedPage, content: PageContent | undefined): boolean {
  const own = content && !isGarbled(content) ? content.glyphs.length : 0
  const characters = words.reduce((sum, { text }) => sum + text.length, 0)
  return characters > own * FULLER
}
const FULLER = 1.5

/** pdf.js takes the bytes that it is given away, and takes no Buffer. */
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
])

/** Of pages without text those that show something: an image, or a drawing of many lines. */
async function picturesAmong(textless: readonly PageContent[], bytes: Uint8Array): Promise<number[]> {
  const options = { ...RESOURCES, data: copyOf(bytes), maxImageSize: MOST_PIXELS }
  const document = await getDocument(options).promise
  const found: number[] = []
  for (const page of textless)
    if (isGarbled(page) || (await showsSomething(document, page.number).catch(() => false)))
      found.push(page.number)
  await document.destroy()
  return found
}

async function showsSomething(document: PDFDocumentProxy, number: number): Promise<boolean> {
  const page = await document.getPage(number)
  const { fnArray } = await page.getOperatorList({ annotationMode: 0 })
  page.cleanup()
  const drawing = fnArray.filter((operator) => operator === OPS.constructPath).length
  return drawing >= DRAWING || fnArray.some((operator) => IMAGES.has(operator))
}
