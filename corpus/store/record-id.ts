// The ids of records: `d0012-t7` is a target of document d0012. The number is given once in a document, whatever the kind.

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
