// Notices that carry a policy: 关于印发《X》的通知, 关于公开征求《X》意见的公告. They are not the policy, but name it.
import type { TitleLine } from './titles.ts'

export interface Carried {
  readonly line: TitleLine
  /** The title that it names. */
  readonly title: string
  readonly draft: boolean
}

const CARRIES =
  /(?<verb>印发|发布|公布|转发|批转|下发|征求|征集)(?:关于)?(?<what>.{4,90}?)(?<bracket>[(（][^()（）]{2,20}[)）])?(?:公众|社会)?(?<opinions>的?意见建议|的?意见)?的?(?:通知|公告|通告|函|启事|公示)(?:[(（].{1,20}[)）])?$/
const NEWS = /^(?<names>.{3,60}?)(?:联合)?(?:印发|出台|发布|公布|下发)(?:实施)?了?(?<what>《[^《》]{4,90}》)$/
/** The closing mark may be that of an inner title. */
const QUOTED = /《(?<inner>[^《》〈〉]{4,120}|[^《》]{4,120}(?=》))[》〉]/g
const SEVERAL = /等\s?[\d一二三四五六七八九十]{1,3}\s?(?:个|项|部(?!门)|件|份)(?!部门|单位)/
/** 印发支持发展若干政策和|安徽省行动计划 */
const TWO =
  /(?:政策|措施|方案|计划|规划|办法|细则|意见|规定|纲要)(?:、|和|及|与)[〇㐀-鿿]{2,8}[省市区县州盟旗](?=[〇㐀-鿿“]{4,})/
/** 2016年《政府工作报告》量化指标任务分工: the name goes on behind what it quotes. */
const GOES_ON = /》(?!等|及|和|与|的|公开|国家|行业|地方|团体|修[改订]|[,，、]|[(（])(?=[〇㐀-鿿]{2})/
const ASKING = /征求|征集.{0,90}意见|意见征集/
/** 关于征集专家的通知 collects no opinions on a policy. */
const COLLECTING = /征集(?!.{0,90}(?:意见|《))/

/** The first title line that carries a single policy. */
export function carriedBy(titles: readonly TitleLine[]): Carried | null {
  for (const line of titles) {
    const groups = (CARRIES.exec(line.text) ?? NEWS.exec(line.text))?.groups
    if (!groups?.what || COLLECTING.test(line.text)) continue
    const quoted = [...line.text.matchAll(QUOTED)].map((match) => match.groups?.inner ?? '')
    if (quoted.length > 1 || SEVERAL.test(line.text) || (quoted.length === 0 && TWO.test(line.text))) continue
    const draft = ASKING.test(line.text)
    const inner = !draft && GOES_ON.test(groups.what) ? undefined : quoted[0]
    return { line, title: inner ?? nameIn(groups), draft }
  }
  return null
}

/** 转发某部等单位关于…意见: what is forwarded without who wrote it; its 意见 are its own, and no one's who was asked. */
function nameIn(groups: Readonly<Record<string, string | undefined>>): string {
  const { verb = '', what = '', bracket = '', opinions = '' } = groups
  const name = what + bracket + (ASKED.test(verb) ? '' : opinions)
  return FORWARDS.test(verb) ? name.slice(Math.max(0, name.indexOf('关于'))).replace(WRITERS, '') : name
}
/** 国土资源部等部门|找矿突破战略行动纲要 */
const WRITERS = /^[〇㐀-鿿、]{2,20}等(?:[\d一二三四五六七八九十]{1,2}个?)?(?:部门|单位)(?=[〇㐀-鿿“]{4})/
const ASKED = /征/
const FORWARDS = /[转批]/

/** The title that a notice of this title carries; null where it carries none, or several. */
export const carriedTitle = (title: string): string | null =>
  carriedBy([{ text: title, above: [], last: 0 }])?.title ?? null
