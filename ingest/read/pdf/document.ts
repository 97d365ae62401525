// A PDF opened with pdf.js, its pages one by one. Nothing in the file is run, nothing outside is fetched.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawn, type Font } from './glyphs.ts'
import { LARGEST_SIDE, MOST_PAGES, mostGlyphs } from './limits.ts'
import { toMatrix } from './matrix.ts'
import { numbersIn, propertyOf } from './operands.ts'
import type { PageContent } from './page-content.ts'
import { REFUSALS, Refused } from './refusal.ts'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Without the character maps a PDF that names them loses nearly all of its text, and no error is raised. */
export const RESOURCES = {
  cMapUrl: join(PACKAGE, 'cmaps/'),
  cMapPacked: true,
  standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
  wasmUrl: join(PACKAGE, 'wasm/'),
  iccUrl: join(PACKAGE, 'iccs/'),
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  useSystemFonts: false,
  verbosity: VerbosityLevel.ERRORS,
}
/** Pictures are not decoded to read text. */
const NO_PICTURES = 1
const NO_ANNOTATIONS = 0

/** @throws Refused */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const options = { ...RESOURCES, data: bytes, maxImageSize: NO_PICTURES, disableFontFace: false }
  const document = await getDocument(options).promise.catch((error: unknown) => {
    throw refused(error)
  })
  if (!(document.numPages > 0)) throw new Refused(REFUSALS.noPages)
  if (document.numPages > MOST_PAGES) throw new Refused(REFUSALS.manyPages)
  return document
}

function refused(error: unknown): Refused {
  const password = error instanceof Error && error.name === 'PasswordException'
  return new Refused(password ? REFUSALS.password : REFUSALS.damaged, { cause: error })
}

/** All pages that can be read; `broken` are those that cannot. */
export async function contentOf(
  document: PDFDocumentProxy,
  bytes: number,
  progress: (glyphs: number) => void = () => {},
): Promise<{ pages: PageContent[]; broken: number[] }> {
  const pages: PageContent[] = []
  const broken: number[] = []
  const most = mostGlyphs(bytes)
  let glyphs = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = glyphs > most ? null : await pageOf(document, number).catch(() => null)
    glyphs += page?.glyphs.length ?? 0
    if (!page) broken.push(number)
    progress(glyphs)
    pages.push(page ?? { number, width: 0, height: 0, glyphs: [], rules: [], unknown: 0 })
  }
  if (broken.length === document.numPages) throw new Refused(REFUSALS.damaged)
  return { pages, broken }
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PageContent | null> {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const toPage = toMatrix(numbersIn(transform))
  if (!toPage || !(width > 0) || !(height > 0) || Math.max(width, height) > LARGEST_SIDE) return null
  const fonts = new Map<string, Font>()
  const fontOf = (id: string): Font => {
    const font = fonts.get(id) ?? described(id, page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
    fonts.set(id, font)
    return font
  }
  const instructions = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS })
  const { glyphs, rules, unknown } = drawn(instructions, toPage, fontOf)
  page.cleanup()
  const seen = glyphs.filter(
    ({ x, y, width: wide }) => x < width && x + wide > 0 && y > 0 && y < height + SLACK,
  )
  return { number, width, height, glyphs: seen, rules, unknown }
}
/** Descenders may go below the edge of a page. */
const SLACK = 2

const THOUSANDTH = 0.001

function described(id: string, font: unknown): Font {
  const name = propertyOf(font, 'name')
  const [scale] = numbersIn(propertyOf(font, 'fontMatrix'))
  return {
    name: typeof name === 'string' ? name : id,
    scale: scale && Number.isFinite(scale) ? Math.abs(scale) : THOUSANDTH,
    vertical: propertyOf(font, 'vertical') === true,
  }
}
