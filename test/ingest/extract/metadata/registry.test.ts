// Every rule file is registered, under an id that is its path.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  addressRules,
  issuedRules,
  issuerRules,
  numberRules,
  regionRules,
  titleRules,
} from '../../../../ingest/extract/metadata/registry.ts'

const FOLDER = new URL('../../../../ingest/extract/metadata/', import.meta.url)
const FIELDS = ['title', 'issuers', 'region', 'issued', 'number', 'address']
/** What rules of a field share, and their lists. */
const NO_RULES = ['rules.ts', 'region-names.ts', 'document-number.ts']

test('ids are paths, unique, and all files are there', () => {
  const files = FIELDS.flatMap((field) =>
    readdirSync(new URL(`${field}/`, FOLDER))
      .filter((name) => !NO_RULES.includes(name))
      .map((name) => `metadata/${field}/${name.replace('.ts', '')}`),
  )
  const ids = [titleRules, issuerRules, regionRules, issuedRules, numberRules, addressRules].flatMap(
    (rules) => rules.map(({ id }) => id),
  )
  expect([...ids].sort()).toEqual(files.sort())
  expect(new Set(ids).size).toBe(ids.length)
})
