// The fields of a policy itself. First working form: what the heading of a compilation or the first lines say.
import { findRegion, NATION, regionAt, regionByCode } from '../../../corpus/lexicon/regions.ts'
import type { Diagnostic, Metadata, Source } from '../../../corpus/schema.ts'
import type { Text } from '../../../corpus/text.ts'
import type { Part, Structure } from '../../stages.ts'

export interface MetadataInput {
  readonly source: Source
  readonly part: Part
  /** Clean text of the policy alone. */
  readonly text: Text
  readonly structure: Structure
}

const TITLE =
  /^[^\n。]{4,100}(?:方案|意见|规划|通知|决定|办法|白皮书|纲要|计划|措施|条例|细则|要点)(?:\([^()\n]{2,20}\))?[^\S\n]*$/m
const TYPE = /(?<type>方案|意见|规划|通知|决定|办法)[^方意规通决办]*$/

export function metadata({ part, text }: MetadataInput): { metadata: Metadata; diagnostics: Diagnostic[] } {
  const title = part.heading?.title ?? TITLE.exec(text.value)?.[0].trim() ?? text.value.trim().slice(0, 40)
  const label = part.heading?.label ?? null
  const region =
    regionAt(title, 0)?.region ?? (label === null ? undefined : findRegion(label)) ?? regionByCode(NATION)
  return {
    metadata: {
      title: title || '(无题)',
      issuers: part.heading ? [...part.heading.issuers] : [],
      region: region?.fullName ?? '全国',
      regionCode: [region?.code ?? NATION],
      level: region?.level ?? 'national',
      status: title.includes('征求意见稿') ? 'draft' : 'final',
      type: TYPE.exec(title)?.groups?.type ?? '其他',
      documentNumber: null,
      issuedOn: part.heading?.issuedOn ?? null,
      dateSource: part.heading?.issuedOn ? 'contents' : 'none',
      sourceUrl: part.heading?.sourceUrl ?? null,
      validity: '未载明',
      topics: [],
      cites: [],
    },
    diagnostics: [],
  }
}
