// The tables of search.db. All of it can be made again from the store, so another version is simply thrown away.
import type Database from 'better-sqlite3'

/** Raised with every change of tables, folding or tokens. */
export const VERSION = '1'

const LETTER_OR_DIGIT = /[a-z0-9]/i
/** ASCII characters that are neither letters nor digits: they are text like any other. */
const PUNCTUATION = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((character) => !LETTER_OR_DIGIT.test(character))
  .join('')
const TOKENIZER = `ascii tokenchars '${PUNCTUATION.replaceAll("'", "''")}'`.replaceAll('"', '""')

/**
 * `documents`: what is filtered, counted and sorted by; `facets` are numbers of `facet_values`. A row without `key` is a
 * document that is gone; its number is never given again. `epoch` rises when all of it is made anew. `bigrams` gives exact sets of documents, `characters` those of
 * single characters, `texts` the folded text (packed.ts) that everything is verified on.
 */
const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facet_values (id INTEGER PRIMARY KEY, field TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE documents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT UNIQUE,
  twin_of TEXT,
  title TEXT NOT NULL,
  issued_on TEXT,
  region_code TEXT NOT NULL,
  facets BLOB NOT NULL,
  passages INTEGER NOT NULL,
  longest_passage INTEGER NOT NULL,
  longest_sentence INTEGER NOT NULL,
  change INTEGER NOT NULL
);
CREATE INDEX documents_change ON documents (change);
CREATE TABLE texts (
  id INTEGER PRIMARY KEY, bounds BLOB NOT NULL, alphabet BLOB NOT NULL, codes BLOB NOT NULL
);
CREATE VIRTUAL TABLE bigrams USING fts5 (text, content='', contentless_delete=1, tokenize="${TOKENIZER}");
CREATE VIRTUAL TABLE characters USING fts5 (text, content='', contentless_delete=1, detail=none, tokenize="${TOKENIZER}");
INSERT INTO bigrams (bigrams, rank) VALUES ('hashsize', 67108864);
INSERT INTO characters (characters, rank) VALUES ('hashsize', 67108864);
`

/** Makes the tables in an empty database. */
export function createTables(db: Database.Database): void {
  db.exec(
    `BEGIN IMMEDIATE; ${TABLES} INSERT INTO meta VALUES ('version', '${VERSION}'), ('change', '0'), ('epoch', '0'); COMMIT;`,
  )
}

/** Whether these are tables of this version. @throws SqliteError where it is no database at all. */
export function hasTables(db: Database.Database): boolean {
  const known = db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'").pluck().get()
  return known === 1 && db.prepare("SELECT value FROM meta WHERE key = 'version'").pluck().get() === VERSION
}
