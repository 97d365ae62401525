// What the README promises is what there is: scripts and environment variables, in both languages.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')))

const COMMAND = /npm (?:run )?(?<script>[a-z]+)/g
const VARIABLE = /\b(?<name>[A-Z][A-Z_]{3,}): /g
/** npm's own, and those that only developers use; CONTRIBUTING tells of them. */
const OWN = new Set(['ci', 'typecheck', 'lint', 'fix', 'build'])

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const text = read(name)
  const named = new Set([...text.matchAll(COMMAND)].map(({ groups }) => groups?.script ?? ''))

  test('names every script that users run, and none that is not there', () => {
    expect([...named].filter((script) => !OWN.has(script) && !(script in scripts))).toEqual([])
    expect(Object.keys(scripts).filter((script) => !OWN.has(script) && !named.has(script))).toEqual([])
  })

  test('names every environment variable', () => {
    const variables = [...read('corpus/config.ts').matchAll(VARIABLE)].map(({ groups }) => groups?.name ?? '')
    expect(variables.length).toBeGreaterThan(5)
    expect(variables.filter((variable) => !text.includes(`\`${variable}\``))).toEqual([])
  })
})

test('CHANGELOG starts with what is not released yet', () => {
  expect(read('CHANGELOG.md').startsWith('# Changelog\n\n## Unreleased\n')).toBe(true)
})
