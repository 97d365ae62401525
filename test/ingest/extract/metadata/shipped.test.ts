// The own fields of all shipped policies, against a table that was read line by line.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Metadata } from '../../../../corpus/schema.ts'
import { metadata } from '../../../../ingest/extract/metadata/metadata.ts'
import { structure } from '../../../../ingest/structure/structure.ts'
import { policiesOf, SOURCES, sourcePath } from '../../policies.ts'
import { TODAY } from './read.ts'

const Row = Metadata.pick({
  title: true,
  issuers: true,
  region: true,
  level: true,
  status: true,
  documentNumber: true,
  issuedOn: true,
  sourceUrl: true,
}).extend({ source: z.string() })
const rows = z.array(Row).parse(JSON.parse(readFileSync(new URL('shipped.json', import.meta.url), 'utf8')))

describe('shipped policies', async () => {
  const files = await Promise.all(
    SOURCES.map(async (name) => ({ name, policies: await policiesOf(sourcePath(name)) })),
  )
  const read = files.flatMap(({ name, policies }) =>
    policies.map((policy) => ({
      source: name.slice(0, 3),
      ...metadata({ ...policy, structure: structure(policy.text.value, policy.bodyStart) }, TODAY),
      text: policy.source.text,
    })),
  )

  test('there are as many as the table has', () => {
    expect(read).toHaveLength(rows.length)
  })

  test.each(rows.map((row, index) => [row.title, row, index] as const))('%s', (_, row, index) => {
    expect({ ...read[index]?.metadata, source: read[index]?.source }).toMatchObject(row)
  })

  test('every citation stands in the source as it says', () => {
    const cites = read.flatMap(({ metadata: { cites }, text }) => cites.map((cite) => ({ ...cite, text })))
    expect(cites.length).toBeGreaterThan(200)
    for (const { span, quote, text } of cites) expect(text.slice(...span)).toBe(quote)
  })
})
