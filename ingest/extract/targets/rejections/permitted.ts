// What is permitted, not promised: 可利用不超过3%的土地开展旅游, 允许配建不超过7%的商业设施.
import type { Rejection, View } from '../draft.ts'

export const permitted: Rejection = { id: 'targets/permitted', reason: '数值是允许的上限', applies }

const MAY =
  /(?:(?:^|[^〇㐀-鿿]|允许|最多)(?:可(?!再生|持续|行|靠|控|循环|降解|调|用水|利用[^不最])|可以|允许|准许)|(?<![不许认])可(?:配建|配套|兼容|安排|申请|列支|提取|享受|占(?!比)))(?:[^，,。；;]{0,16})$/

function applies({ head, quantities, text, clause, span }: View): boolean {
  const isMost = head.bound === 'max' || quantities[0]?.bound === 'max'
  return isMost && MAY.test(text.slice(clause[0], span[0]))
}
