// What is expected to come by itself or assumed: 预计到2030年学位缺口达到2万个, 测算最大负荷约4750万千瓦, 以用电量8000亿千瓦时计.
import type { Rejection, View } from '../draft.ts'

export const expected: Rejection = { id: 'targets/expected', reason: '数值是预测', applies }

const EXPECTS = /预计|预测|测算|估算/
const BY_ITSELF = /可能|全球|世界|人口|需求|缺口|负荷|客流|增速|产生量|老龄/

/** 按2025年的目标,托位缺口达|8372个: what is lacking; a gap that is to be kept within so much is a goal. */
const LACKS = /缺口(?:将|仍|还)?(?:达到?|高达|约|近|有|为|超过)$/

/** 初步预计,到2025年,…相当于减少…. */
const OPENS = /^\s*(?:据|经)?(?:初步)?(?:预计|测算|估算|匡算)/
const EQUALS = /相当于/
const SUPPOSES =
  /^\s*(?:[\d①-⑳*]{1,2}\s?)?(?:以|按照?)(?!上|下|内).*(?:计|计算|测算|估算|考虑)[)）]?[。；;]?\s*$/s

/** Nobody supposes in more words. */
const LONGEST = 600

/** What either of them begins with: few sentences do. */
const FIRST = /[以按据经初预测估匡\d①-⑳*]/

function applies({ text, clause, sentence, span }: View): boolean {
  if (FIRST.test(text[sentence[0]] ?? '') && sentence[1] - sentence[0] <= LONGEST) {
    const told = text.slice(...sentence)
    if (SUPPOSES.test(told) || (OPENS.test(told) && EQUALS.test(told))) return true
  }
  const before = text.slice(clause[0], span[0])
  if (LACKS.test(before)) return true
  const at = before.search(EXPECTS)
  return at >= 0 && BY_ITSELF.test(before.slice(at))
}
