// indexToText: bytes of the search index beside the UTF-8 bytes of the text it answers for.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { closeShop, openShop, withLease } from '../../ingest/jobs/shop.ts'
import { work } from '../../ingest/jobs/work.ts'
import { sourcePaths, sourceTexts, withLibrary } from './corpus.ts'
import type { Measurement } from './measurement.ts'
import { rounded } from './timing.ts'

export async function indexToText(): Promise<Record<string, Measurement>> {
  const textBytes = sourceTexts().reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const indexBytes = await withLibrary(async (config) => {
    const shop = await openShop(config, { report: (message, error) => console.error(message, error) })
    await shop.writer.store.jobs.enqueue(sourcePaths().map((path) => ({ name: path, path, restore: false })))
    await withLease(shop, () => work(shop))
    await closeShop(shop)
    return statSync(join(config.dataDir, 'search.db')).size
  })
  return {
    indexToText: { value: rounded(indexBytes / textBytes), reach: 1.9, detail: { indexBytes, textBytes } },
  }
}
