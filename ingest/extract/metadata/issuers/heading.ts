// The bodies that a heading names before 关于 or 印发: of the notice, else of the policy itself.
import { bodiesIn, leaveOut } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'
import type { TitleLine } from '../titles.ts'

const NAMED = /^(?<names>.{2,120}?)(?:关于|联合印发|印发|贯彻落实|发布|转发|批转|公布|出台|下发)/
/** 省生态环境厅2022年…工作计划 */
const DATED = /^(?<names>[〇㐀-鿿]{3,20}?)(?=\s?\d{4}\s?年)/
/** 2026年吉林省政府工作报告 */
const REPORTS = /^(?:(?:19|20)\d{2}\s?年)?(?<names>国务院(?=政府)|[〇㐀-鿿]{2,12}政府)(?:政府)?工作报告/
/** 河北省政府工作报告, 河北省人民政府省长 in its text: as it writes itself. */
const GOVERNMENT = /(?<!人民)政府$/
const PEOPLES = '人民政府'
/** Names one of several: the signature has them all. */
const AND_OTHERS = /等\s?[\d一二三四五六七八九十]{0,3}\s?个?(?:部门|单位|部委)$/

/** 关于做好工作的意见 above the text, 中共中央 国务院关于做好工作的意见 in it. */
const repeats = ({ text, above }: TitleLine, first: TitleLine): boolean =>
  (text.length > first.text.length && text.endsWith(first.text)) ||
  (text === first.text && above.length > first.above.length)
/** 某市人民政府 / 关于印发…的通知 */
const ABOVE = /^(?:关于|(?:联合)?印发|转发|批转)/

/** 省人民政府办公厅关于… above, 某省人民政府办公厅 below it. */
const isInFull = (body: string, name: string): boolean =>
  BARE.test(name) && body.length > name.length && body.endsWith(name)
const BARE = /^(?:自治区|[省市县区州盟旗])(?!级)/

const REACH = 600
function inFull(name: string, beginning: string): string {
  const full = name.replace(GOVERNMENT, PEOPLES)
  return REPORT.test(beginning) && beginning.includes(full) ? full : name
}
const REPORT = /政府工作报告/

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/heading',
  read: ({ heading, notice, signature, titles, text: whole }) => {
    const [first] = titles
    const lines = heading
      ? [{ text: heading.title, above: [] }]
      : [notice?.line, first, ...titles.filter((line) => first && repeats(line, first))].filter(
          (line) => line !== undefined,
        )
    for (const { text, above } of lines) {
      if (ABOVE.test(text) && above.length > 0) return above
      const names = (NAMED.exec(text) ?? DATED.exec(text) ?? REPORTS.exec(text))?.groups?.names ?? ''
      const bodies = AND_OTHERS.test(names) && signature ? [] : bodiesIn(names.replace(AND_OTHERS, ''))
      const [own = ''] = bodies
      // The signature writes them out.
      if (leaveOut(bodies) && (signature?.bodies.length ?? 0) >= bodies.length) return null
      const signed = (name: string): string =>
        signature?.bodies.find((body) => isInFull(body, name)) ?? inFull(name, whole.slice(0, REACH))
      if (own !== '') return [...above.filter((body) => !own.startsWith(body)), ...bodies].map(signed)
    }
    return null
  },
})
