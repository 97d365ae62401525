// The shipped corpus as engines take it, read by the pipeline once per process.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IndexedPolicy } from '../../../corpus/search/engine.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readFile } from '../../../ingest/read/read.ts'
import type { PolicyDocument } from '../../../ingest/stages.ts'

const SOURCES = fileURLToPath(new URL('../../../corpus/sources', import.meta.url))
const MAX_BYTES = 16 * 1024 * 1024
const YEAR = 4

let known: Promise<IndexedPolicy[]> | undefined

/** All policies of `corpus/sources`, in the order of the files. */
export function corpusPolicies(): Promise<IndexedPolicy[]> {
  known ??= read()
  return known
}

async function read(): Promise<IndexedPolicy[]> {
  const files = readdirSync(SOURCES).sort()
  const sources = await Promise.all(
    files.map((file) => readFile(join(SOURCES, file), { maxBytes: MAX_BYTES })),
  )
  const documents = sources.flatMap((source) => analyse(source).documents)
  const policies = documents.map(policyOf)
  const twins = new Map<string, string>()
  return policies.map((policy) => {
    const same = `${policy.title}\n${policy.regionCode.join()}`
    const first = twins.get(same) ?? policy.id
    twins.set(same, first)
    return first === policy.id ? policy : { ...policy, twinOf: first }
  })
}

function policyOf(document: PolicyDocument, index: number): IndexedPolicy {
  const { metadata, text, sections, passages, targets, responsibilities } = document
  const year = metadata.issuedOn?.slice(0, YEAR)
  return {
    id: `p${String(index + 1).padStart(3, '0')}`,
    title: metadata.title,
    headings: sections.map(({ title }) => title),
    text: text.value,
    passages: passages.map(({ section, clean }, n) => ({ n, section, clean })),
    issuedOn: metadata.issuedOn,
    regionCode: metadata.regionCode,
    facets: {
      region: [metadata.region].flat(),
      level: [metadata.level],
      year: year ? [year] : [],
      type: [metadata.type],
      status: [metadata.status],
      issuer: metadata.issuers,
      agency: distinct(responsibilities.flatMap((one) => one.assignments.map((a) => a.agencyId ?? a.agency))),
      indicator: distinct(targets.map((one) => one.indicatorId ?? one.indicator)),
      targetYear: distinct(targets.flatMap(({ year: by }) => (by === null ? [] : [String(by)]))),
      validity: [metadata.validity],
      topic: metadata.topics,
    },
    twinOf: null,
  }
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
