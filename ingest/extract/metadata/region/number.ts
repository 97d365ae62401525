// 自治区人民政府, 省教育厅 without a name: the first character of the document's number says which. 宁政发〔2021〕39号.
import { findRegion, type Region } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule, firstOf } from '../field-rule.ts'
import { issuerRules } from '../issuers/rules.ts'
import { numberRules } from '../number/rules.ts'

const UNNAMED = /^(?:自治区|省|市)(?=[〇㐀-鿿])/
const CITY = '市'
const PROVINCES: Readonly<Record<string, string>> = {
  冀: '河北省',
  晋: '山西省',
  内: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  川: '四川省',
  黔: '贵州省',
  云: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
}
/** Of the cities only those that are provinces are known by one character. */
const CITIES: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  沪: '上海市',
  渝: '重庆市',
}

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/number',
  read: (cover) => {
    const [issuer = ''] = firstOf(issuerRules, cover) ?? []
    if (!UNNAMED.test(issuer)) return null
    const places = issuer.startsWith(CITY) ? CITIES : PROVINCES
    const name = places[firstOf(numberRules, cover)?.[0] ?? '']
    const region = name === undefined ? undefined : findRegion(name)
    return region ? [region] : null
  },
})
