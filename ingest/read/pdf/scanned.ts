// A page that OCR read, in the form of any other: each word a glyph. Spaces are told by the gaps, so those of OCR need no removal.
import type { ScannedPage } from './messages.ts'
import type { PageContent } from './page-content.ts'

export const scannedContent = (
  { number, width, height }: PageContent,
  { words, confidence }: ScannedPage,
): PageContent => ({
  number,
  width,
  height,
  glyphs: words.map(({ text, left, width: wide, baseline, size }) => ({
    text,
    x: left,
    y: baseline,
    width: wide,
    size,
    font: 'OCR',
    angle: 0,
    artifact: false,
  })),
  rules: [],
  unknown: 0,
  confidence,
})
