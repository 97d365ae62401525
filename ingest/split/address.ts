// The address under a heading: it may run into the next word (…htm2030年前), a note (…shtml(非官网)) or an item number
// (…html1.总体), and be broken by a space or a line.

export interface Address {
  readonly url: string
  /** Offset after it. */
  readonly end: number
}

/** ASCII that an address may hold. */
export const ADDRESS = /https?:\/\/[!-~]{3,400}/y
/** The end of a file's name: what follows it can only be a query or a place in the page. */
export const EXTENSION =
  /\.(?:shtml|html|htm|aspx|asp|jspx|jsp|php|pdf|docx|doc|xlsx|xls|ofd|wps|do|action|txt)(?![a-z])/gi
export const QUERY = /^(?:\?[\w.~%&=+-]{1,200})?(?:#[\w-]{1,40})?/
/** What goes on after a space or a break: a path, not a word or a number of the text. */
export const BROKEN_PATH =
  /^[ \t]{0,4}\n?[ \t]{0,4}([\w.~%-]{0,80}(?:\/|\.(?:s?html?|aspx?|jsp|pdf)(?![a-z]))[!-~]{0,200})/i
/** Figures before one of these are the text's: 2030年, 1个, 3项. */
const COUNTED = /^(?:年|月|日|个|项|条|%|亿|万|家|公里)/
const YEAR = /(?:19|20)\d\d$/
const FIGURES = /\d{1,4}$/
const TRAILING = /[.,;:!?'"()<>[\]{}]{1,20}$/

/** The address at an offset, null where there is none. */
export function addressAt(value: string, at: number): Address | null {
  ADDRESS.lastIndex = at
  const run = ADDRESS.exec(value)?.[0]
  if (run === undefined) return null
  const end = at + run.length
  const named = uptoExtension(run)
  if (named !== null) return { url: named, end: at + named.length }
  const rest = BROKEN_PATH.exec(value.slice(end, end + 300))
  if (rest?.[1] !== undefined && rest[0].length > rest[1].length) {
    const joined = addressAt(run + value.slice(end + rest[0].length - rest[1].length, end + 600), 0)
    if (joined && joined.url.length > run.length)
      return { url: joined.url, end: end + rest[0].length - rest[1].length + joined.end - run.length }
  }
  const bare = withoutWords(run, value.slice(end, end + 2))
  return { url: bare, end: at + bare.length }
}

function uptoExtension(run: string): string | null {
  const host = run.indexOf('/', 'https://'.length)
  if (host < 0) return null
  for (const { 0: extension, index } of run.matchAll(EXTENSION)) {
    if (index < host) continue
    const end = index + extension.length
    const query = QUERY.exec(run.slice(end))?.[0] ?? ''
    if (run[end + query.length] === '/') continue
    return run.slice(0, end + query.length)
  }
  return null
}

/** Without what the following word claims, and without punctuation at the end. */
function withoutWords(run: string, following: string): string {
  const counted = COUNTED.test(following) ? run.replace(YEAR.test(run) ? YEAR : FIGURES, '') : run
  return counted.replace(TRAILING, '')
}
