// The address that a page was printed or copied with: a bare one as the last line, where nothing says that it leads elsewhere.
import { fieldRule } from '../field-rule.ts'

const BARE = /^https?:\/\/[\w.-]{4,60}\/[!-~]{4,300}$/
const ELSEWHERE = /下载|登录|登陆|参见|详见|查询|填报|系统|平台|报名|附件|反馈|[:：]$/u
const REACH = 600

export default fieldRule<string>({
  id: 'metadata/address/last-line',
  read: ({ source, heading }) => {
    if (heading) return null
    const [last = '', before = ''] = source
      .slice(-REACH)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .reverse()
    return BARE.test(last) && !ELSEWHERE.test(before) ? last : null
  },
})
