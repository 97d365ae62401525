// What is drawn on a page: its glyphs and its rules, in points from the upper left corner, after the page's rotation.

/** A character where it stands. Vertical and turned writing has its own angle. */
export interface Glyph {
  readonly text: string
  /** Start of its baseline; `y` grows downwards. */
  readonly x: number
  readonly y: number
  /** Along its baseline. */
  readonly width: number
  readonly size: number
  readonly font: string
  /** Direction of the baseline in degrees, clockwise: 0 to the right, 90 downwards. */
  readonly angle: number
  /** Marked by its producer as no part of the text: a page number, a running head, a watermark. */
  readonly artifact: boolean
  /** A raised number that refers to a footnote. */
  readonly reference?: boolean
}

/** A straight line along one of the axes, drawn as such or as a thin box. */
export interface Rule {
  readonly horizontal: boolean
  /** Its y where horizontal, else its x. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Characters for which the file does not say what they are. */
  readonly unknown: number
  /** There where the page was read by OCR: 0 to 100. */
  readonly confidence?: number
}
