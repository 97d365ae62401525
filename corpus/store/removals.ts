// What is said of a deletion before it, and after.

/** Counts of what hangs on a document. */
export interface Removal {
  readonly targets: number
  readonly facts: number
  readonly deadlines: number
  readonly responsibilities: number
  /** Changes that people made to it or its records. */
  readonly edits: number
  /** Documents that cite it. */
  readonly citedBy: number
  /** Other documents of the same file, which stay. */
  readonly siblings: number
}

/** The same for a file with all its documents; `citedBy` counts those of other files. */
export interface SourceRemoval extends Omit<Removal, 'siblings'> {
  readonly documents: number
}

export interface Deleted {
  readonly title: string
  readonly at: string
  readonly by: string
}
