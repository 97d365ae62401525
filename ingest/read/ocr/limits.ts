// What OCR of one file may cost. A page of print takes two to five seconds.

const SECOND = 1_000

export const TIME_PER_PAGE = 60 * SECOND
/** Of a whole file; the pages after that are left out and said so. */
export const TIME_PER_FILE = 20 * 60 * SECOND
export const MOST_PAGES = 400
/** Characters that tesseract may write for a page. */
export const MOST_OUTPUT = 4_000_000
/** Pages read at once, each by one thread. */
export const MOST_AT_ONCE = 4
