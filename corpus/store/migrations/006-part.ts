// What an assignment has of a measure that is told piece by piece under one heading; older revisions do not tell it.
import { tasksWithPart } from './001-views.ts'

export const part = `
ALTER TABLE responsibilities ADD COLUMN part TEXT;
DROP VIEW effective_responsibilities;
${tasksWithPart}
`
