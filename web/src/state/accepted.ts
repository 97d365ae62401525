// Which files are worth sending, told by the ends of their names; what is in them is judged by the server.

/** As they are listed for people; several ends of one format stand together. */
export const FORMATS: readonly (readonly string[])[] = [
  ['pdf'],
  ['docx'],
  ['doc'],
  ['wps'],
  ['rtf'],
  ['odt'],
  ['ofd'],
  ['html', 'htm', 'mht', 'mhtml'],
  ['txt', 'md'],
  ['xlsx', 'csv', 'tsv'],
  ['zip'],
]

const ENDS = new Set(FORMATS.flat())

export const ACCEPT = [...ENDS].map((end) => `.${end}`).join(',')

const endOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

export const isAccepted = (name: string): boolean => ENDS.has(endOf(name))

/** Has to be unpacked by its owner: what is in it can then be chosen as a folder. A zip is read as it is. */
const ARCHIVES = new Set(['rar', '7z', 'tar', 'gz', 'tgz'])

export const isArchive = (name: string): boolean => ARCHIVES.has(endOf(name))

/** Left by systems and programs beside people's files. */
const LITTER = /^(?:\.|~\$|__MACOSX|Thumbs\.db$|desktop\.ini$)/i

export const isLitter = (name: string): boolean => LITTER.test(name)
