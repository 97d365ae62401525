// Every rule, rejection and refiner is a file, is registered, and has its table of examples.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMPLETIONS } from '../../../../ingest/extract/targets/refiners/restored.ts'
import { REFINERS, REJECTIONS, TARGET_RULES } from '../../../../ingest/extract/targets/registry.ts'

const SOURCE = new URL('../../../../ingest/extract/targets/', import.meta.url)
/** What refiners and rejections share; `dated` is the last step and `parts` and its like belong to `restored`. */
const SHARED: Record<string, readonly string[]> = {
  rules: [],
  rejections: ['quantity'],
  refiners: ['dated', ...COMPLETIONS.map(({ id }) => last(id))],
}

function last(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

const kinds: readonly [string, readonly { readonly id: string }[]][] = [
  ['rules', TARGET_RULES],
  ['rejections', REJECTIONS],
  ['refiners', REFINERS],
]

describe.each(kinds)('%s', (folder, registered) => {
  const files = readdirSync(new URL(folder, SOURCE)).map((file) => file.slice(0, -'.ts'.length))

  it('are all registered, once each, under the name of their file', () => {
    const expected = files.filter((file) => !SHARED[folder]?.includes(file)).map((file) => `targets/${file}`)
    expect(registered.map(({ id }) => id).sort()).toEqual(expected.sort())
  })

  it.each(registered.map(({ id }) => last(id)))('%s has examples', (file) => {
    expect(existsSync(new URL(`${folder}/${file}.test.ts`, import.meta.url))).toBe(true)
  })
})
