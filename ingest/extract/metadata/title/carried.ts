// The policy that a notice carries: its own heading after the notice, else the title that the notice gives.
import { regionAt } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'
import { similar } from '../similar.ts'
import { fullTitle } from '../titles.ts'

/** 提出…十条措施如下: the notice's own text is the policy, unless it says that something comes with it. */
const OWN_TEXT = /(?:提出|制定|制订|出台)[^。；;\n]{0,40}如下[:：。]/
const CARRIES = /现(?:将|予|印发|转发|发布|公布)|随文|附后/
/** 现将《A》《B》《C》印发给你们: the notice's title speaks of all of them. */
const SEVERAL =
  /(?:现(?:将|印发)|制定了|编制了)\s?(?:《[^《》]{4,80}》[、,，和及]?\s?){2,}(?:[,，]?\s?现)?(?:印发|转发|下发|发布|你们|给你们)/
/** 现将《某市“十四五”…规划》印发: fuller than the notice's own title. */
const NAMED =
  /(?:现(?:将|印发)\s?|^|[。\n]|[:：]\s{0,4})《(?<title>[^《》]{6,90})》(?=已?经|印发|转发|下发|发布|公布)/
const REACH = 1500

export default fieldRule<string>({
  id: 'metadata/title/carried',
  read: ({ notice, titles, text }) => {
    if (!notice) return null
    const preamble = text.slice(0, REACH)
    if (SEVERAL.test(preamble)) return fullTitle(notice.line)
    const named = titles.filter(({ text }) => similar(text, notice.title) && carriedTitle(text) === null)
    const heading = named.find((line) => line.last > notice.line.last) ?? named[0]
    if (heading) return isRest(heading.text, notice.title) ? notice.title : fullTitle(heading)
    if (OWN_TEXT.test(preamble) && !CARRIES.test(preamble)) return fullTitle(notice.line)
    const written = NAMED.exec(preamble)?.groups?.title ?? ''
    return bare(written).endsWith(bare(notice.title)) ? written : notice.title
  },
})

/** A notice leaves out a 的. */
const bare = (title: string): string => title.replaceAll('的', '')

/** 村生态环境保护规划, whose first line was lost; 碳达峰实施方案 under 某省碳达峰实施方案 is whole. */
function isRest(heading: string, title: string): boolean {
  const lost = title.endsWith(heading) ? title.slice(0, title.length - heading.length) : ''
  return lost !== '' && regionAt(lost, 0)?.length !== lost.length
}
