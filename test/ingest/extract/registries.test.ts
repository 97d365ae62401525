// The registries of time and of responsibilities check themselves: every rule file is listed, under the name of its file.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RESPONSIBILITY_RULES } from '../../../ingest/extract/responsibilities/registry.ts'
import { TIME_RULES } from '../../../ingest/extract/time/registry.ts'

const KINDS = [
  ['time', TIME_RULES],
  ['responsibilities', RESPONSIBILITY_RULES],
] as const

describe.each(KINDS)('the registry of %s', (kind, rules) => {
  const ids = rules.map(({ id }) => id)
  it('lists every rule file once', () => {
    const folder = new URL(`../../../ingest/extract/${kind}/rules/`, import.meta.url)
    const files = readdirSync(folder).map((name) => `${kind}/${name.replace('.ts', '')}`)
    expect([...ids].sort()).toEqual(files.sort())
  })
  it('has patterns that are global, or sticky where their starts are told, and triggers', () => {
    expect(
      rules.filter(({ pattern, starts }) => !(starts ? pattern.sticky : pattern.global)).map(({ id }) => id),
    ).toEqual([])
    expect(rules.filter(({ triggers }) => triggers.length === 0).map(({ id }) => id)).toEqual([])
  })
})
