// The import rule: web → api (types only) → corpus ← ingest. TypeScript 7 has no stable API, so this reads the text.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['corpus', 'ingest', 'api', 'web'] as const
type Part = (typeof PARTS)[number]

const IMPORT =
  /^[ \t]*(?:import|export)\s(?<what>[^'"]{0,2000}?)from\s+['"](?<path>\.[^'"]+)['"]|import\(\s*['"](?<lazy>\.[^'"]+)['"]/gm
const TYPE_ONLY = /^type\s/
const MODULE = /\.(?:ts|tsx|mts|mjs)$/

/** What a part may import beside itself; `types`: only with `import type`. */
const ALLOWED: Record<Part, Partial<Record<Part, 'all' | 'types'>>> = {
  corpus: {},
  ingest: { corpus: 'all' },
  api: { corpus: 'all' },
  web: { api: 'types', corpus: 'types' },
}

interface Import {
  readonly file: string
  readonly to: string
  readonly typeOnly: boolean
}

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups }) => ({
    file,
    to: relative(ROOT, join(ROOT, dirname(file), groups?.path ?? groups?.lazy ?? '')),
    typeOnly: TYPE_ONLY.test(groups?.what ?? ''),
  }))
}

const partOf = (path: string): Part | undefined => PARTS.find((part) => path.startsWith(`${part}/`))

function breach({ file, to, typeOnly }: Import): string | null {
  const [from, target] = [partOf(file), partOf(to)]
  if (!from) return null
  if (!target) return `${file} imports ${to}, outside the parts`
  if (from === target) return null
  const allowed = ALLOWED[from][target]
  return allowed === 'all' || (allowed === 'types' && typeOnly) ? null : `${file} imports ${to}`
}

const files = PARTS.flatMap((part) =>
  readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
    .filter((path) => MODULE.test(path) && !path.startsWith('dist'))
    .map((path) => join(part, path)),
)

describe('imports go one way', () => {
  const imports = files.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')))

  test('there are imports to check', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  test('no part reaches where it may not', () => {
    expect(imports.map(breach).filter((text) => text !== null)).toEqual([])
  })

  test.each([
    ['corpus/a.ts', "import { b } from '../ingest/b.ts'", true],
    ['api/a.ts', "import {\n  b,\n} from '../ingest/b.ts'", true],
    ['web/src/a.ts', "import { b } from '../../api/b.ts'", true],
    ['web/src/a.ts', "import type { b } from '../../api/b.ts'", false],
    ['ingest/a.ts', "import { b } from '../corpus/b.ts'", false],
    ['corpus/a.ts', "const b = await import('../api/b.ts')", true],
  ])('%s: %s', (file, text, refused) => {
    expect(importsIn(file, text).some((one) => breach(one) !== null)).toBe(refused)
  })

  test('files stay small', () => {
    const lines = (file: string): number => readFileSync(join(ROOT, file), 'utf8').split('\n').length
    expect(files.filter((file) => lines(file) > 300)).toEqual([])
  })
})
