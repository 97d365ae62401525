// The query builder, loaded as CommonJS: as its hundreds of small ES modules it takes the TypeScript loader half a second, so a
// fifth of that. Types come from 'kysely' itself, values only from here.
import { createRequire } from 'node:module'

const load: (name: 'kysely') => typeof import('kysely') = createRequire(import.meta.url)

export const { Kysely, SqliteDialect, sql } = load('kysely')
