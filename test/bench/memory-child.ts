// A process that ingests: first a small file, then, from idle, the one that it is given. Sends what it took, in bytes.
import { loadConfig } from '../../corpus/config.ts'
import { closeShop, openShop, withLease } from '../../ingest/jobs/shop.ts'
import { work } from '../../ingest/jobs/work.ts'
import { sourcePaths } from './corpus.ts'
import { say } from './progress.ts'

const KIB = 1024
const [path = ''] = process.argv.slice(2)

const shop = openShop(loadConfig(), {
  report: (message, error) => process.stderr.write(`${message} ${String(error)}\n`),
  watch: {
    progress: (_, stage, done, total) => say(`memory: ${stage} ${done} of ${total}`),
    end: (file, { state, message = '' }) => state === 'failed' && fail(`${file.name}: ${message}`),
    index: () => {},
  },
})

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

async function ingest(file: string): Promise<void> {
  await shop.writer.store.jobs.enqueue([{ name: file, path: file }])
  await withLease(shop, () => work(shop))
}

for (const small of sourcePaths().slice(0, 1)) await ingest(small)
const idle = process.memoryUsage.rss()
await ingest(path)
const peak = process.resourceUsage().maxRSS * KIB
const { documents } = await shop.writer.store.counts()
await closeShop(shop)
process.send?.({ idle, peak, documents })
process.disconnect?.()
