// Whose a body is, where a text does not name a region: 省, 各县(市、区), 设区的市级, 县级以上地方人民政府.

import { stickyFrom } from '../sticky.ts'

/** 市场监管, 市政, 市民, 区域, 县域 begin a function, not a level. */
const PLACE =
  '(?:设区的?市|直辖市|自治[州县区旗]|省|市(?!场|政(?!府|务|协|法|研)|容|民(?!政|族|宗)|[属直内外域辖])|区(?!域|块|位|间|[属直内])|县(?!域|[属直内])|旗(?!下)|州(?!际)|盟(?=[行公委林农发生水教民财]))'
const BRACKETED = '[(（〈〔][省市县区旗州盟镇乡地、园]{1,8}[)）〉〕]'
const ONE = `${PLACE}(?:${BRACKETED})?`
/** 设区的市, 县(市、区), 镇: one of a list that shares its body. */
export const onePlaceAt = stickyFrom(
  '设直自省市区县旗州盟乡镇',
  new RegExp(`(?:${ONE}){1,2}级?|乡镇|镇(?=[、和及人政])|乡(?=[、和及人政])`, 'y'),
)
const COUNT = '(?:两级|[三四]级|各级|级)?'
const AT_LEAST = '(?:区?县级|设区的?市级|省级|市级|州级|盟级)(?:及)?以上(?:地方)?(?:各级)?'

/** What stands before 生态环境主管部门: 市、县(市、区)人民政府, 县级以上地方人民政府, 市县两级, 各地; a plain 区 may be what is left of 示范区. */
export const departmentLevelAt = stickyFrom(
  '国区县设省市州盟旗地各沿试直自',
  new RegExp(
    [
      `(?:国务院|${AT_LEAST}|地方各级|各级|${ONE}(?:[、和]?${ONE}){0,3}${COUNT})(?:地方)?(?:人民)?(?:政府|党委)`,
      AT_LEAST,
      '国务院',
      '各地区',
      '(?:沿[海江]|沿黄)?(?:地方)?各级',
      '试点(?:地区|城市|省|市|县)',
      '地市(?!场|政)',
      '盟市',
      '各地(?!市|级|州)',
      '地方(?!政府|人民|各|性|税|金|志)',
      '各?(?:设区的?市|地市|自治区|[省市区县州])级',
      `${ONE}(?:[、和]?${ONE}){1,3}${COUNT}`,
      `${PLACE}${BRACKETED}${COUNT}`,
      `各?(?:自治区|设区的?市|${PLACE.replace('|区(?!域|块|位|间|[属直内])', '')})`,
    ].join('|'),
    'y',
  ),
)
/** The level of one body's name. */
export const levelAt = stickyFrom(
  '自兵省市区县州盟旗',
  /(?:自治区|自治州|兵团|省|市(?!场|政(?!府|务|协|法|研)|容)|区(?!域|块|位|间)|县(?!域)|州|盟(?=[行公委林农发生])|旗)(?:级)?/y,
)
const LEVELS =
  '[(（]含[〇㐀-鿿、,，]{1,30}[)）]|地级以上市|设区(?:的)?市|省辖市|地区|地市|开发区|高新区|园区|新区|功能区|街道|直辖市|自治[区州县旗]|新疆生产建设兵团|[省市区县州盟旗镇乡]|[(（〔〈][〇㐀-鿿、]{1,8}[)）〕〉]'
export const COLLECTIVE = new RegExp(
  `(?:地方)?各(?:级|(?:有关|相关)(?=${LEVELS}))?(?:(?:${LEVELS})(?:级)?[、和及]?){0,6}`,
  'y',
)
