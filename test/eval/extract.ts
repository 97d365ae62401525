// One text through the pipeline into the output shape that gold is scored against.
import { writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'

const MAX_BYTES = 128 * 1024 * 1024

export async function extractFile(path: string, outDir: string): Promise<void> {
  const { documents } = analyse(await readFile(path, { maxBytes: MAX_BYTES }))
  const written = documents.map(({ metadata, targets, deadlines, responsibilities }) => ({
    ...metadata,
    targets,
    deadlines,
    responsibilities,
  }))
  const name = basename(path, extname(path))
  writeFileSync(join(outDir, `${name}.json`), JSON.stringify({ documents: written }))
}
