// memoryToFile: how far ingesting a file of 100 MB raises the memory of the process that does it, beside the size of the file.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { bigFile } from './big-file.ts'
import { withLibrary } from './corpus.ts'
import type { Measurement } from './measurement.ts'
import { rounded } from './timing.ts'

const MEGABYTE = 1024 * 1024
const BYTES = 100 * MEGABYTE
const CHILD = fileURLToPath(new URL('memory-child.ts', import.meta.url))

const Taken = z.object({ idle: z.number(), peak: z.number(), documents: z.number() })

export async function memoryToFile(): Promise<Record<string, Measurement>> {
  return withLibrary(async ({ dataDir }) => {
    const path = join(dataDir, 'big.txt')
    const file = bigFile(BYTES)
    writeFileSync(path, file)
    const child = fork(CHILD, [path], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATA_DIR: dataDir, MEILI_URL: '', MAX_FILE_MB: '' },
    })
    const [message] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`the ingest ended with code ${code}`))),
    ])
    const { idle, peak, documents } = Taken.parse(message)
    const detail = {
      fileMB: rounded(file.length / MEGABYTE),
      idleMB: rounded(idle / MEGABYTE),
      peakMB: rounded(peak / MEGABYTE),
      documents,
    }
    return { memoryToFile: { value: rounded((peak - idle) / file.length), reach: 6, detail } }
  })
}
