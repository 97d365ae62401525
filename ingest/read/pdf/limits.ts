// What one PDF may cost; beyond it the file is refused, or a part of it left out and said so.

const MEGABYTE = 1024 * 1024
const SECOND = 1_000

/** Opening a file and reading all of its pages, putting its text together, in milliseconds of the processor. */
export const OPEN_TIME = 5 * SECOND
export const FINISH_TIME = 2 * SECOND
/** Longer texts get as much more each time; plans are read several times as fast. */
export const TIME_PER_GLYPH = SECOND / 40_000
/** Drawing one page for OCR. */
export const DRAW_TIME = 8 * SECOND
/** By the clock, where the process does not answer and is not ended by its own watch either. */
export const LAST_RESORT = 120 * SECOND
/** Of the process that reads PDFs, all told; what V8 manages of it, in megabytes. */
export const MEMORY = 900 * MEGABYTE
export const HEAP_MEGABYTES = 640
/** A process that holds more after its work is not used for the next file. */
export const IDLE_MEMORY = 400 * MEGABYTE
/** For a process that nobody needs any more. */
export const IDLE_TIME = 10 * SECOND

/** Pages; yearbooks have fewer than 2,000. */
export const MOST_PAGES = 5_000
/** Glyphs of a page; the densest page of print has about 10,000. */
export const MOST_GLYPHS_ON_PAGE = 60_000
/** Glyphs of a file: real ones take at least two bytes each. */
export const mostGlyphs = (bytes: number): number => 100_000 + bytes
/** Lines drawn on a page, beyond which they are a picture and no table. */
export const MOST_RULES_ON_PAGE = 5_000
/** Points; a page wider or higher than this (about 5 m) is none. */
export const LARGEST_SIDE = 14_400
/** Pixels of one picture that are decoded for OCR: A4 at 600 dpi. */
export const MOST_PIXELS = 36_000_000
