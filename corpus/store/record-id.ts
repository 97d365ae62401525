// Ids: `d0012` is a document, `d0012-t7` a target of it. A record's number is given once in a document, whatever the kind.

const ID_DIGITS = 4

export const documentId = (number: number): string => `d${String(number).padStart(ID_DIGITS, '0')}`

export type Kind = 'targets' | 'facts' | 'deadlines' | 'responsibilities'

const LETTERS: Readonly<Record<Kind, string>> = {
  targets: 't',
  facts: 'f',
  deadlines: 'd',
  responsibilities: 'r',
}

export const recordId = (documentId: string, kind: Kind, number: number): string =>
  `${documentId}-${LETTERS[kind]}${number}`

/** The document that a record belongs to; empty for what is no record's id. */
export const documentOfRecord = (id: string): string => id.slice(0, Math.max(0, id.indexOf('-')))
