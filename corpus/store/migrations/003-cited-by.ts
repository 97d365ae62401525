// Who cites a policy is asked with every document that is opened.
export const citedBy = `
CREATE INDEX citations_title ON citations (title);
`
