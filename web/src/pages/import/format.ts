// Media types as people call them.
const NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/rtf': 'RTF',
  'application/ofd': 'OFD',
  'text/html': 'HTML',
  'text/plain': 'TXT',
  'text/markdown': 'MD',
  'text/csv': 'CSV',
  'text/tab-separated-values': 'TSV',
}

const SUBTYPE = /[^/.+-]+$/

export const formatOf = (mediaType: string): string =>
  NAMES[mediaType] ?? (SUBTYPE.exec(mediaType)?.[0] ?? mediaType).toUpperCase()
