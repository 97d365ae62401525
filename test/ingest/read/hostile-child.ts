// Reads the hostile files one after another in this process, and prints what comes of each as a line of JSON.
import { entriesOf, isArchive } from '../../../ingest/read/archive.ts'
import { readBytes, UnreadableFile } from '../../../ingest/read/read.ts'
import { HOSTILE_FILES } from './hostile-files.ts'

const KILOBYTES = 1024

/** The text that is read, or the sentence that refuses it. */
async function outcome(name: string, bytes: Uint8Array): Promise<{ read: boolean; message: string }> {
  try {
    if (!isArchive(name, bytes))
      return { read: true, message: (await readBytes(name, bytes)).text.slice(0, 40) }
    const messages: string[] = []
    let read = false
    for await (const entry of entriesOf(name, bytes)) {
      if (entry.kind === 'file') read = true
      else if (entry.kind === 'problem') messages.push(entry.error.message)
    }
    return { read, message: messages[0] ?? '' }
  } catch (error) {
    if (error instanceof UnreadableFile) return { read: false, message: error.message }
    return { read: false, message: `not told: ${error instanceof Error ? error.stack : String(error)}` }
  }
}

const [only = ''] = process.argv.slice(2)
for (const { name, make } of HOSTILE_FILES.filter((file) => file.name.endsWith(only))) {
  const bytes = make()
  const began = performance.now()
  const result = await outcome(name, bytes)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const megabytes = Math.round(process.resourceUsage().maxRSS / KILOBYTES)
  console.log(JSON.stringify({ name, ...result, seconds, megabytes }))
}
