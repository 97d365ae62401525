// Companies that are named: 国网江苏省电力公司, 中国储备粮管理总公司, 市水务集团.
import { sticky } from '../sticky.ts'

const COMPANY =
  /(?:国网|南网|中国(?!银行|人民(?!财产|人寿|健康)|境内|企业)|[省市区县州])(?:(?![向由报将要应对在经与和、的各])[〇㐀-鿿]){2,14}?(?:集团(?:(?:股份)?有限)?公司|公司|集团(?!(?:股份)?有限|公司))/y
/** 某股份有限公司|广安市分公司 */
const BRANCH = /(?:(?![向由报将要应对在和、的各])[〇㐀-鿿]){2,8}?[分支]公司/y
/** A kind of company is none: 市属国有企业, 区内龙头公司. */
const OF_KIND = /^[省市区县州][属内域直级场]|(?:上市|龙头|骨干|有关|相关|专业|第三方|子|分)(?:公司|集团)$/

/** The company's name at `at`, empty where none stands there. */
export function companyAt(text: string, at: number): string {
  const found = sticky(COMPANY, text, at)
  return found === '' || OF_KIND.test(found) ? '' : found + sticky(BRANCH, text, at + found.length)
}
