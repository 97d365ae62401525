// Queries of every form, drawn from the texts: a seed gives the same ones on every machine.
import type { IndexedPolicy } from '../../../corpus/search/engine.ts'
import type { SearchRequest } from '../../../corpus/search/plan.ts'
import { randomOf } from './scan.ts'

const HAN = /^[\p{Script=Han}a-zA-Z0-9]+$/u
/** Names that the lexicon widens, and long phrases that are taken apart. */
const KNOWN = [
  '双碳',
  'CCUS',
  'PUE',
  '充电桩',
  '光伏',
  '发改委',
  '单位GDP能耗',
  '碳汇',
  '蓝碳',
  '绿证',
  '煤电',
  '数据中心',
]
const PHRASES = [
  '碳达峰方案',
  '短流程炼钢占比',
  '非化石能源消费比重',
  '新能源汽车充电设施',
  '绿色低碳技术创新',
  '公共机构节能改造',
]

export function generatedRequests(
  policies: readonly IndexedPolicy[],
  count: number,
  seed: number,
): SearchRequest[] {
  const random = randomOf(seed)
  const one = <T>(items: readonly T[]): T | undefined => items[random(items.length)]

  const word = (): string => {
    for (;;) {
      const text = one(policies)?.text ?? ''
      const at = random(Math.max(1, text.length - 6))
      const part = text.slice(at, at + 2 + random(4))
      if (HAN.test(part)) return part
    }
  }
  const term = (): string => {
    const kind = random(10)
    if (kind < 2) return `"${word()}${one(['', '的', '和', '。']) ?? ''}"`
    if (kind < 3) return one(KNOWN) ?? ''
    if (kind < 4) return one(PHRASES) ?? ''
    return word()
  }
  const query = (): string => {
    switch (random(7)) {
      case 0:
        return `${term()} ${term()}`
      case 1:
        return `${term()} OR ${term()}`
      case 2:
        return `${term()} -${term()}`
      case 3:
        return `${term()} (${term()} OR ${term()})`
      case 4:
        return `${term()} ${term()} ${term()}`
      case 5:
        return `${term()} region:${one(one(policies)?.facets.region ?? []) ?? '全国'}`
      default:
        return term()
    }
  }
  return Array.from({ length: count }, () => {
    const policy = one(policies)
    const filtered = random(4) === 0
    return {
      q: query(),
      scope: one(['document', 'document', 'paragraph', 'sentence'] as const),
      syn: random(3) > 0,
      ...(filtered && policy ? { filters: { level: policy.facets.level, type: policy.facets.type } } : {}),
    }
  })
}
