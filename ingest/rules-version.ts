// Names the rules that an analysis was made by: a hash of the code and the word lists that it depends on, so that nobody has to
// remember to raise a number. The same bytes under the same rules are not read twice.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Everything between the bytes of a file and its records. */
const FOLDERS = [
  'corpus/lexicon',
  'ingest/read',
  'ingest/clean',
  'ingest/split',
  'ingest/structure',
  'ingest/extract',
]
const FILES = ['corpus/schema.ts', 'corpus/text.ts', 'corpus/sentences.ts', 'ingest/pipeline.ts']
const RULES = /\.(?:ts|json|txt|utf8)$/
const LENGTH = 16

let known: string | undefined

export function rulesVersion(): string {
  known ??= hashOf([...FOLDERS.flatMap(filesIn), ...FILES])
  return known
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => RULES.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0')
  return hash.digest('hex').slice(0, LENGTH)
}
