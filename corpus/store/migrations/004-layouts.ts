// Where the lines of a text stand on the pages of its original; `lines` has six numbers a line: start, end, x, y, width, height.
export const layouts = `
CREATE TABLE page_layouts (
  revision_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  width REAL NOT NULL,
  height REAL NOT NULL,
  confidence REAL,
  lines TEXT NOT NULL,
  PRIMARY KEY (revision_id, position)
) WITHOUT ROWID;
`
