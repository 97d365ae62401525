// The address that a page was printed or copied with: a bare one as the last line, where nothing says that it leads elsewhere.
import { fieldRule } from '../field-rule.ts'

const BARE =
  /^(?:(?:资料来源|信息来源|来源|原文链接|原文地址|链接|网址)[:：]\s?)?(?<url>https?:\/\/[\w.-]{4,60}\/[!-~]{4,300})$/
const ELSEWHERE = /下载|登录|登陆|参见|详见|查询|填报|系统|平台|报名|附件|反馈|[:：]$/
const REACH = 600

export default fieldRule<string>({
  id: 'metadata/address/last-line',
  // The last line of a page may be its footer, which only the clean text is without.
  read: ({ source, text, heading }) => (heading ? null : (lastAddress(source) ?? lastAddress(text))),
})

function lastAddress(text: string): string | null {
  const [last = '', before = ''] = text
    .slice(-REACH)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reverse()
  const url = BARE.exec(last)?.groups?.url
  return url && (url !== last || !ELSEWHERE.test(before)) ? url : null
}
