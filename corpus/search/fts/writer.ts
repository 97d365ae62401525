// Writes search.db: a policy is four rows with one number; another text gives it a new one, so that readers can keep what
// they know of a number's text.
import type Database from 'better-sqlite3'
import { charactersOf, tokensOf } from '../bigrams.ts'
import { FacetField, type IndexedPolicy } from '../engine.ts'
import { indexedUnits } from '../fold.ts'
import { boundsOf, packBounds, packNumbers } from './bounds.ts'
import { pack } from './packed.ts'

export interface Writer {
  /** One transaction: all of it is searchable or none. */
  apply(policies: readonly IndexedPolicy[], removed: readonly string[]): void
  /** One transaction over many calls; `commit` switches readers from the old index to the new one. */
  startOver(): { add(policies: readonly IndexedPolicy[]): void; commit(): void; rollback(): void }
}

export function createWriter(db: Database.Database): Writer {
  const statements = prepare(db)
  const numbers = facetNumbers(db)
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const rollback = (): void => {
    if (db.inTransaction) db.exec('ROLLBACK')
    numbers.forget()
  }
  const raiseChange = (): number => Number(statements.raiseChange.get())

  const drop = (key: string, change: number): void => {
    const id = statements.numberOf.get(key)
    if (id === undefined) return
    for (const statement of statements.drop) statement.run(id)
    statements.mark.run(change, id)
  }
  const hasText = (id: unknown, { bounds, alphabet, codes }: TextRow): boolean => {
    const row = statements.textOf.get(id)
    return (
      row !== undefined &&
      codes.equals(row.codes) &&
      alphabet.equals(row.alphabet) &&
      bounds.equals(row.bounds)
    )
  }
  const add = (policy: IndexedPolicy, change: number): void => {
    const units = indexedUnits(policy.title, policy.text)
    const { alphabet, codes, offsets } = pack(units)
    const bounds = boundsOf(policy)
    const text = { alphabet, codes, bounds: packBounds(bounds, offsets) }
    const row = [
      policy.twinOf,
      policy.title,
      policy.issuedOn,
      [...policy.regionCode].sort().join(' '),
      packNumbers(numbers.of(policy)),
      policy.passages.length,
      longest(bounds.passages),
      longest(bounds.sentences),
      change,
    ]
    const known = statements.numberOf.get(policy.id)
    if (known !== undefined && hasText(known, text)) {
      statements.describe.run(...row, known)
      return
    }
    drop(policy.id, change)
    const { lastInsertRowid: id } = statements.document.run(...row, policy.id)
    statements.text.run(id, text.bounds, alphabet, codes)
    statements.bigrams.run(id, tokensOf(units))
    statements.characters.run(id, charactersOf(units))
  }
  const within = (work: () => void): void => {
    begin.run()
    try {
      work()
      commit.run()
    } catch (error) {
      rollback()
      throw error
    }
  }

  return {
    apply(policies, removed) {
      within(() => {
        const change = raiseChange()
        for (const id of removed) drop(id, change)
        for (const policy of policies) add(policy, change)
      })
      db.pragma(`incremental_vacuum(${FREED_PAGES})`)
    },
    startOver() {
      begin.run()
      const change = raiseChange()
      db.exec(EMPTY)
      numbers.forget()
      return {
        add: (policies) => policies.forEach((policy) => void add(policy, change)),
        commit: () => {
          commit.run()
          db.pragma('incremental_vacuum')
        },
        rollback,
      }
    },
  }
}

/** Given back after each change, 2 MB: as much as a merge of some files leaves, without a pause that anybody would notice. */
const FREED_PAGES = 512

interface TextRow {
  readonly bounds: Buffer
  readonly alphabet: Buffer
  readonly codes: Buffer
}

const EMPTY = `
INSERT INTO bigrams (bigrams) VALUES ('delete-all');
INSERT INTO characters (characters) VALUES ('delete-all');
DELETE FROM texts;
DELETE FROM documents;
UPDATE meta SET value = value + 1 WHERE key = 'epoch';
DELETE FROM facet_values;
`

function prepare(db: Database.Database) {
  return {
    raiseChange: db
      .prepare("UPDATE meta SET value = value + 1 WHERE key = 'change' RETURNING CAST(value AS INTEGER)")
      .pluck(),
    numberOf: db.prepare('SELECT id FROM documents WHERE key = ?').pluck(),
    drop: ['texts WHERE id', 'bigrams WHERE rowid', 'characters WHERE rowid'].map((what) =>
      db.prepare(`DELETE FROM ${what} = ?`),
    ),
    mark: db.prepare("UPDATE documents SET key = NULL, title = '', facets = x'', change = ? WHERE id = ?"),
    document: db.prepare(
      `INSERT INTO documents (twin_of, title, issued_on, region_code, facets, passages, longest_passage,
        longest_sentence, change, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    describe: db.prepare(
      `UPDATE documents SET twin_of = ?, title = ?, issued_on = ?, region_code = ?, facets = ?, passages = ?,
        longest_passage = ?, longest_sentence = ?, change = ? WHERE id = ?`,
    ),
    textOf: db.prepare<[unknown], TextRow>('SELECT bounds, alphabet, codes FROM texts WHERE id = ?'),
    text: db.prepare('INSERT INTO texts (id, bounds, alphabet, codes) VALUES (?, ?, ?, ?)'),
    bigrams: db.prepare('INSERT INTO bigrams (rowid, text) VALUES (?, ?)'),
    characters: db.prepare('INSERT INTO characters (rowid, text) VALUES (?, ?)'),
  }
}

/** Facet values by number, made when first used. */
function facetNumbers(db: Database.Database) {
  const all = db.prepare<[], FacetRow>('SELECT id, field, value FROM facet_values')
  const make = db.prepare('INSERT INTO facet_values (field, value) VALUES (?, ?)')
  let known: Map<string, number> | null = null
  const number = (field: string, value: string): number => {
    known ??= new Map(all.all().map((row) => [`${row.field}\n${row.value}`, row.id]))
    const key = `${field}\n${value}`
    const id = known.get(key) ?? Number(make.run(field, value).lastInsertRowid)
    known.set(key, id)
    return id
  }
  return {
    of: ({ facets }: IndexedPolicy): number[] =>
      FacetField.options.flatMap((field) => [...new Set(facets[field])].map((value) => number(field, value))),
    forget: (): void => {
      known = null
    },
  }
}

interface FacetRow {
  readonly id: number
  readonly field: string
  readonly value: string
}

const longest = (spans: readonly (readonly [number, number])[]): number =>
  spans.reduce((most, [start, end]) => Math.max(most, end - start), 0)
