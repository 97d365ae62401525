// A made-up library in the store and in the index: what a server needs to answer searches.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../../corpus/config.ts'
import type { Source } from '../../corpus/schema.ts'
import { openFts } from '../../corpus/search/fts.ts'
import type { FileAnalysis, PolicyAnalysis } from '../../corpus/store/save/analysis.ts'
import { openWriter } from '../../corpus/store/writer.ts'
import { slice, toText } from '../../corpus/text.ts'
import { type MadeUp, madeUp, realPolicies } from './made-up.ts'
import { say } from './progress.ts'

/** Policies of a file. */
const BATCH = 200

export async function fillLibrary(config: Config, passages: number): Promise<void> {
  const writer = openWriter(config)
  const engine = openFts({ path: join(config.dataDir, 'search.db') })
  await writer.lease.acquire()
  let [batch, done, file]: [MadeUp[], number, number] = [[], 0, 0]
  const save = async (): Promise<void> => {
    const analysis = fileOf(batch, `made-up-${++file}.txt`)
    const ids = await writer.save(analysis, { rules: 'made up', restore: false })
    await engine.index(batch.map(({ entry }, index) => ({ ...entry, id: ids[index] ?? entry.id })))
    done += batch.reduce((sum, { entry }) => sum + entry.passages.length, 0)
    batch = []
    say(`api: ${done} of ${passages} passages stored`)
  }
  for (const one of madeUp(await realPolicies(), passages)) {
    batch.push(one)
    if (batch.length === BATCH) await save()
  }
  if (batch.length > 0) await save()
  await writer.store.outbox.done(engine.name, await writer.store.outbox.latest())
  await writer.lease.release()
  await engine.close()
  await writer.store.close()
}

function fileOf(policies: readonly MadeUp[], name: string): FileAnalysis {
  const text = policies.map(({ entry }) => entry.text).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const source: Source = {
    id: sha256.slice(0, 16),
    sha256,
    name,
    mediaType: 'text/plain',
    text,
    pages: [],
    layout: [],
    diagnostics: [],
  }
  const whole = toText(text)
  let start = 0
  const documents = policies.map(({ real, entry }): PolicyAnalysis => {
    const span = [start, start + entry.text.length] satisfies [number, number]
    start = span[1]
    return {
      part: { span, pages: null },
      metadata: { ...real.document.metadata, title: entry.title, cites: [] },
      text: slice(whole, span),
      sections: [],
      passages: entry.passages.map(({ section, clean }) => ({
        section,
        clean,
        span: [clean[0] + span[0], clean[1] + span[0]],
      })),
      targets: [],
      facts: [],
      deadlines: [],
      responsibilities: [],
      diagnostics: [],
    }
  })
  return { source, documents, diagnostics: [] }
}
