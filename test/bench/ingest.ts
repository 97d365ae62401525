// ingestToSegmentation, extractToSegmentation, reingest: what ingesting the shipped sources costs beside cutting the same
// text into words, which any Chinese search would have to do.
import jieba from 'nodejieba'
import type { Config } from '../../corpus/config.ts'
import { slice, spanFromSource } from '../../corpus/text.ts'
import { clean } from '../../ingest/clean/clean.ts'
import { createContext } from '../../ingest/extract/context.ts'
import { extract } from '../../ingest/extract/extract.ts'
import { metadata } from '../../ingest/extract/metadata/metadata.ts'
import { closeShop, openShop, withLease } from '../../ingest/jobs/shop.ts'
import { work } from '../../ingest/jobs/work.ts'
import { readFile } from '../../ingest/read/read.ts'
import { split } from '../../ingest/split/split.ts'
import { structure } from '../../ingest/structure/structure.ts'
import { sourcePaths, sourceTexts, withLibrary } from './corpus.ts'
import type { Measurement } from './measurement.ts'
import { median, rounded, timed } from './timing.ts'

const ROUNDS = 5

export async function ingestRatios(): Promise<Record<string, Measurement>> {
  const texts = sourceTexts()
  const segment = (): void => texts.forEach((text) => void jieba.cutForSearch(text))
  const extractAll = await preparedExtraction()
  const times = {
    segment: [] as number[],
    extract: [] as number[],
    ingest: [] as number[],
    again: [] as number[],
  }
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = {
      segment: await timed(segment),
      extract: await timed(extractAll),
      ...(await withLibrary(async (config) => ({
        ingest: await ingestOnce(config),
        again: await ingestOnce(config),
      }))),
    }
    // The first round warms up: the dictionary of the word cutter, compiled code.
    if (round > 0) for (const key of KEYS) times[key].push(measured[key])
  }
  const segmentMs = median(times.segment)
  const extractMs = median(times.extract)
  const ingestMs = median(times.ingest)
  const againMs = median(times.again)
  return {
    ingestToSegmentation: {
      value: rounded(ingestMs / segmentMs),
      reach: 1.6,
      detail: { ingestMs, segmentMs, runs: times.ingest },
    },
    extractToSegmentation: {
      value: rounded(extractMs / segmentMs),
      reach: 0.6,
      detail: { extractMs, segmentMs, runs: times.extract },
    },
    reingest: {
      value: rounded(againMs / ingestMs),
      reach: 0.03,
      detail: { againMs, ingestMs, runs: times.again },
    },
  }
}

const KEYS = ['segment', 'extract', 'ingest', 'again'] as const

/** The whole way of `npm run ingest`, from the paths to an index that answers. */
async function ingestOnce(config: Config): Promise<number> {
  const shop = await openShop(config, { report: (message, error) => console.error(message, error) })
  try {
    await shop.writer.store.jobs.enqueue(sourcePaths().map((path) => ({ name: path, path, restore: false })))
    return await timed(() => withLease(shop, () => work(shop)))
  } finally {
    await closeShop(shop)
  }
}

/** Extraction alone, over everything that the stages before it made. */
async function preparedExtraction(): Promise<() => void> {
  const sources = await Promise.all(sourcePaths().map((path) => readFile(path, { maxBytes: 1 << 28 })))
  const prepared = sources.flatMap((source) => {
    const cleaned = clean(source)
    return split(source, cleaned).parts.map((part) => {
      const text = slice(cleaned.text, spanFromSource(cleaned.text, part.span))
      const outline = structure(text.value, 0)
      return {
        source,
        text,
        outline,
        metadata: metadata({ source, part, text, structure: outline }).metadata,
      }
    })
  })
  return () => {
    for (const one of prepared)
      extract(createContext(one.text.value, one.outline, one.metadata), one.source, one.text)
  }
}
