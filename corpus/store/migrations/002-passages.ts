// Passages one by one, as a search shows them: without this every hit would unpack a whole document for a few sentences.
// With a rowid: rows this long cost half as much to insert. `clean` and `runs` are null where cleaning changed nothing in the passage.
export const passages = `
CREATE TABLE passages (
  revision_id INTEGER NOT NULL,
  document_id TEXT NOT NULL,
  n INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  clean TEXT,
  runs TEXT,
  PRIMARY KEY (revision_id, document_id, n)
);
`
