// In how many places something is built, not how many are: 在13个市建设监测网络, 在14个县城市建成区,新建一批….
import type { Rejection, View } from '../draft.ts'
import { counting, unitOf } from './quantity.ts'

export const where: Rejection = { id: 'targets/where', reason: '所计的是实施地域', applies }

const IN = /在(?:全[国省市区县州域]|我[省市])?$/
const BUILDS =
  /^[〇㐀-鿿]{0,4}(?:[市县区州盟旗镇乡村]|街道|省份)(?:[(（][^()（）]{1,8}[)）])?(?:城市建成区|[^，,。；;、]{0,6}?(?:建设|新建|布设|设立|设置|建成|部署|各[建设配]))(?!的)/
const REACH = 4

function applies(view: View): boolean {
  const { text, span, time } = view
  if (time !== null || unitOf(view) === '%') return false
  return (
    counting(view) && BUILDS.test(view.tail) && IN.test(text.slice(Math.max(0, span[0] - REACH), span[0]))
  )
}
