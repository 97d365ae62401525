// A rate inside the name of what is counted: 完成平均节能率3%以上节能调适300万平方米.
import type { Rejection, View } from '../draft.ts'
import { beginsName } from '../within.ts'

export const withinName: Rejection = {
  id: 'targets/within-name',
  reason: '数值是所计事物名称的一部分',
  applies,
}

const COUNTED = /^(?<name>的?[〇㐀-鿿]{2,14}|、[^，,。；;\d]{2,40}的[〇㐀-鿿]{2,14})\d/

function applies(view: View): boolean {
  const name = COUNTED.exec(view.tail)?.groups?.name
  return name !== undefined && beginsName(view, name)
}
