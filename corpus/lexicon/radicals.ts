// Radicals that some programs write into a PDF for the characters that look like them (部⻔, 人⺠, ⻝品), and that have no compatible form
// in Unicode. Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database; those that are characters of their own.

const PAIRS =
  '⺁厂⺎兀⺒巳⺓幺⺜日⺝月⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺷羊⺻聿⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜'

/** From radical to character, each one unit. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
)
