// Which elements end which, and which make lines: the part of HTML's rules that text depends on.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const VOID = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
)
/** Their text begins and ends a line. An open paragraph ends before them. */
export const BLOCK = words(
  'address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre section summary ul xmp table',
)
export const TABLE_PART = words('table caption colgroup thead tbody tfoot tr td th')
/** No end tag reaches out of these, except those of tables. */
export const CELL = words('td th caption')
export const HEADING = words('h1 h2 h3 h4 h5 h6')
/** Never seen as text: programs, styles, forms' controls, pictures, what only old browsers show. */
export const UNSEEN = words(
  'script style noscript template svg math object embed applet canvas audio video map select datalist textarea button iframe noframes noembed title head rp rt colgroup',
)
/** Furniture by its own name. */
export const SURROUNDINGS = words('nav footer aside')
/** Elements of documents as a whole: pages put together have several, so they leave no trace. */
export const TRANSPARENT = words('html body head frameset')
