// The place that a policy says it is made for: 结合抚州实际, 结合我市(抚州市)实际.
import { NATION, type Region, regionAt } from '../../../../corpus/lexicon/regions.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 3000
const MADE_FOR =
  /(?:结合|立足|根据|针对)(?:我[省市区县州]\s?[(（]?)?(?<place>[〇㐀-鿿]{2,12}?)[)）]?(?:的|地区|地方|发展|产业|工作|自身|经济社会发展)?实际(?!情况?处理)/g

export default fieldRule<readonly Region[]>({
  id: 'metadata/region/own-words',
  read: ({ text }) => {
    for (const { groups } of text.slice(0, REACH).matchAll(MADE_FOR)) {
      const place = groups?.place ?? ''
      const found = regionAt(place, 0)
      if (found && found.length === place.length && found.region.code !== NATION) return [found.region]
    }
    return null
  },
})
