// How long each hostile PDF takes, and the memory of this process: node --import tsx test/eval/hostile-pdfs.ts [PART OF A NAME]
import { readBytes } from '../../ingest/read/read.ts'
import { HOSTILE_PDFS } from '../ingest/read/pdf/hostile-pdfs.ts'

const [part = ''] = process.argv.slice(2)
let longest = 0
for (const [name, make] of Object.entries(HOSTILE_PDFS)) {
  if (!name.includes(part)) continue
  const bytes = make()
  const began = performance.now()
  const result = await readBytes('x.pdf', bytes).then(
    ({ text, pages }) => `read: ${text.length} characters on ${pages.length} pages`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  const time = Math.round(performance.now() - began)
  longest = Math.max(longest, time)
  console.log(`${time} ms  ${name} (${Math.ceil(bytes.length / 1024)} kB): ${result}`)
}
const { rss } = process.memoryUsage()
console.log(`longest ${longest} ms, ${Math.round(rss / 1024 / 1024)} MB in the process that asked`)
