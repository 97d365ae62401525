// For the lists of all problems and of all files. The problems of a document or file by all that they are filtered by, without their
// messages; and what was skipped as known, by the first document that it was known by: else the whole history of imports is read.
export const files = `
CREATE INDEX diagnostics_by_kind ON diagnostics (revision_id, document_id, severity, stage, rule);
CREATE INDEX job_files_unchanged ON job_files (json_extract(document_ids, '$[0]')) WHERE state = 'unchanged';
`
