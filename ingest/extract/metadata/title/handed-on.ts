// A letter without a heading, or a text that begins with its preface: what it says it hands on, or was written as.
import { OTHER_TYPE, policyType } from '../../../../corpus/lexicon/policy-words.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 1500
const HANDED_ON =
  /现(?:将|印发)\s?《(?<title>[^《》]{6,90})》\s?(?:印发|转发|下发|发布|公布|给?你们)|(?:制定|编制)(?:形成)?了?《(?<own>[^《》]{6,90})》|(?<=[:：]\s{0,8})《(?<passed>[^《》]{6,90})》已?经[^。《》]{2,60}[,，]现(?:予以?)?(?:印发|下发|发布)/
const SPACES = /\s+/g
/** 招商引资政策二十条(试行) */
const SO_MANY = /[〇㐀-鿿]{4}(?:[一二三四五六七八九十]{1,3}|\d{1,2})条(?:[(（][^()（）]{2,6}[)）])?$/

export default fieldRule<string>({
  id: 'metadata/title/handed-on',
  read: ({ text, heading }) => {
    if (heading) return null
    const found = HANDED_ON.exec(text.slice(0, REACH))?.groups
    const title = (found?.title ?? found?.own ?? found?.passed ?? '').replace(SPACES, '')
    return policyType(title) === OTHER_TYPE && !SO_MANY.test(title) ? null : title
  },
})
