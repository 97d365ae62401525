// How Word writes the number of a list item: 一, 十二, ①, 甲, IV, 01. The names are those of w:numFmt (ECMA-376, 17.18.59).

type Format = (value: number) => string

const DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
/** Beyond this a written-out numeral is no longer one of a list. */
const MOST = 99_999

/** 一 … 十, 十一, 二十, 一百零五, 一千零二十. */
function counting(digits: string, units: readonly string[], zero: string, shortTen: boolean): Format {
  return (value) => {
    let [text, gap] = ['', false]
    const figures = [...String(value)].map(Number)
    figures.forEach((figure, index) => {
      const unit = units[figures.length - 1 - index] ?? ''
      if (figure === 0) gap = true
      else {
        text += (gap && text !== '' ? zero : '') + (digits[figure] ?? '') + unit
        gap = false
      }
    })
    return shortTen && value >= 10 && value < 20 ? text.slice(1) : text
  }
}

const UNITS = ['', '十', '百', '千', '万']
const thousand = counting(DIGITS, UNITS, '零', true)
const digital: Format = (value) => [...String(value)].map((figure) => DIGITS[Number(figure)] ?? '').join('')
/** As words below a hundred, then figure by figure: 九十九, 一〇〇. */
const chinese: Format = (value) => (value < 100 ? thousand(value) : digital(value))

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
function roman(value: number): string {
  let [text, left] = ['', value]
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(left / worth))
    left %= worth
  }
  return text
}

/** A … Z, AA, BB. */
const letters: Format = (value) => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

/** Characters that Unicode has only up to some number; beyond it the plain figure. */
const signs =
  (...ranges: readonly (readonly [first: number, start: number, last: number])[]): Format =>
  (value) => {
    const range = ranges.find(([first, , last]) => value >= first && value <= last)
    return range ? String.fromCodePoint(range[1] + value - range[0]) : String(value)
  }

const cycle =
  (characters: string): Format =>
  (value) =>
    characters[(value - 1) % characters.length] ?? String(value)

const circled = signs([0, 0x24ea, 0], [1, 0x2460, 20], [21, 0x3251, 35], [36, 0x32b1, 50])
const fullWidth: Format = (value) =>
  [...String(value)].map((figure) => String.fromCharCode(0xff10 + Number(figure))).join('')
const ideographCircled = signs([1, 0x3280, 10])

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: signs([1, 0x2488, 20]),
  decimalEnclosedParen: signs([1, 0x2474, 20]),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: chinese,
  chineseCountingThousand: thousand,
  japaneseCounting: thousand,
  japaneseDigitalTenThousand: digital,
  koreanDigital2: digital,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: thousand,
  taiwaneseDigital: digital,
  ideographDigital: digital,
  chineseLegalSimplified: counting(LEGAL_DIGITS, ['', '拾', '佰', '仟', '万'], '零', false),
  ideographLegalTraditional: counting(LEGAL_TRADITIONAL, ['', '拾', '佰', '仟', '萬'], '零', false),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) => cycle(STEMS)(value) + cycle(BRANCHES)(value),
  ideographEnclosedCircle: ideographCircled,
  none: () => '',
}

/** A number in a format of Word; in figures where the format is none of those that Chinese documents use. */
export function formatNumber(value: number, format: string): string {
  const write = FORMATS[format]
  const isCountable = value > 0 && value <= MOST
  if (!write || (!isCountable && write !== FORMATS.none)) return String(value)
  return write(value)
}
