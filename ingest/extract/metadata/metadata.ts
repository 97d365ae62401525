// The fields of a policy itself, each by its rules in order, and what could not be told.

import { policyType } from '../../../corpus/lexicon/policy-words.ts'
import { NATION, type Region, regionByCode } from '../../../corpus/lexicon/regions.ts'
import type { Diagnostic, Metadata } from '../../../corpus/schema.ts'
import { citationsIn } from './citations.ts'
import { type Cover, coverOf, type MetadataInput } from './cover.ts'
import { firstOf } from './field-rule.ts'
import { addressRules, issuedRules, issuerRules, numberRules, regionRules, titleRules } from './registry.ts'
import { statusOf } from './status.ts'
import { topicsOf } from './topics.ts'
import { validityOf } from './validity.ts'

export type { MetadataInput } from './cover.ts'

/** 中华人民共和国国务院令, 中华人民共和国生态环境部令: the state is no part of the body's name. */
const REPUBLIC = /^中华人民共和国(?=国务院$|[〇㐀-鿿]{2,}(?:部|委员会|局|署|院)$)/
const UNTITLED = '(无题)'
const SPACES = /\s+/g
/** 某省2020 年度: printed apart. */
const STRAY_SPACE = /(?<=\d) (?=[〇㐀-鿿])|(?<=[〇㐀-鿿]) (?=\d)/g
/** 甘肃省 “ 十 四 五 ” 生态环境保护规划, 土壤、 地下水: as some PDFs set marks. */
const SPACE_AT_MARK = /(?<=[“”、《》(（]) | (?=[“”、《》)）])/g
const SPREAD_IN_MARKS = /(?<=“)[〇㐀-鿿](?: [〇㐀-鿿]){1,4}(?=”)/g
const PREAMBLE_REACH = 1500
const GUIDING = /^(?:指导思想|总体思路)$/
const GUIDING_WITHIN = 4
const DAY_IN_CHINA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** `today` is a day in China; validity is told as of it. */
export function metadata(
  input: MetadataInput,
  today: string = todayInChina(),
): { metadata: Metadata; diagnostics: Diagnostic[] } {
  const cover = coverOf(input)
  const title = tidy(firstOf(titleRules, cover) ?? UNTITLED)
  const regions = firstOf(regionRules, cover)
  const status = statusOf(title, cover)
  const issued = issuedOf(cover)
  const sourceUrl = firstOf(addressRules, cover)
  return {
    metadata: {
      title,
      issuers: [...new Set((firstOf(issuerRules, cover) ?? []).map((name) => name.replace(REPUBLIC, '')))],
      ...regionFields(regions ?? []),
      status,
      type: policyType(title),
      documentNumber: firstOf(numberRules, cover),
      issuedOn: issued?.date ?? null,
      dateSource: issued?.source ?? (sourceUrl && DATED_ADDRESS.test(sourceUrl) ? 'url' : 'none'),
      sourceUrl,
      validity: validityOf(cover, issued?.date ?? null, status === 'draft', today),
      topics: topicsOf(title, cover.structure),
      cites: citationsIn({
        text: input.text,
        source: input.source.text,
        own: [title, ...(cover.notice ? [cover.notice.title] : [])],
        preamble: preambleOf(cover),
      }),
    },
    diagnostics: problems(title, regions),
  }
}
const tidy = (title: string): string =>
  title
    .replace(SPACES, ' ')
    .replace(STRAY_SPACE, '')
    .replace(SPACE_AT_MARK, '')
    .replace(SPREAD_IN_MARKS, (letters) => letters.replaceAll(' ', ''))
    .trim()

/** …/202211/t20221121_77157140.html, …/art/2022/3/1/… */
const DATED_ADDRESS = /(?:19|20)\d{2}(?:[-/](?:1[0-2]|0?[1-9])[-/]|[-/]?(?:0[1-9]|1[0-2]))/

function regionFields(found: readonly Region[]): Pick<Metadata, 'region' | 'regionCode' | 'level'> {
  const regions = found.length > 0 ? found : [regionByCode(NATION)].filter((region) => region !== undefined)
  const [first] = regions
  const names = regions.map(({ fullName }) => fullName)
  return {
    region: names.length > 1 ? names : (names[0] ?? ''),
    regionCode: regions.map(({ code }) => code),
    level: first?.level ?? 'national',
  }
}

function issuedOf(cover: Cover): { date: string; source: 'text' | 'contents' } | null {
  const date = firstOf(issuedRules, cover)
  if (date !== null) return { date, source: 'text' }
  const listed = cover.heading?.issuedOn ?? null
  return listed === null ? null : { date: listed, source: 'contents' }
}

/** What stands before the second heading, and under 指导思想, names what the policy rests on and carries out. */
function preambleOf({ structure: { sections } }: Cover): number {
  const guiding = sections.slice(0, GUIDING_WITHIN).find(({ title }) => GUIDING.test(title))
  return Math.max(sections[1]?.start ?? sections[0]?.start ?? PREAMBLE_REACH, guiding?.end ?? 0)
}

function problems(title: string, regions: readonly Region[] | null): Diagnostic[] {
  const found: Diagnostic[] = []
  const warn = (rule: string, message: string): void => {
    found.push({ stage: 'metadata', rule, severity: 'warning', message })
  }
  if (title === UNTITLED) warn('metadata/title', '没有找到标题')
  if (!regions) warn('metadata/region', '没有找到发文地区，暂记为全国')
  return found
}

const todayInChina = (): string => DAY_IN_CHINA.format(new Date())
