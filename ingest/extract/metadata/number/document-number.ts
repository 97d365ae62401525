// 发文字号: 国发〔2021〕23号, 商服贸函2026年第322号, 中华人民共和国国务院令第711号.
const YEARLY =
  /^[(（]?(?<body>(?:(?!的|通知)[〇㐀-鿿]){1,14}) ?[〔[(（【{] ?(?<year>(?:19|20)\d{2}) ?[〕\])）】}] ?(?:第 ?)?(?<count>\d{1,5}) ?号 ?[)）]?$/
const ORDER =
  /^[(（]?(?:[〇㐀-鿿]{2,20})?(?:令|公告)(?: ?[(（〔]?\d{4}年?[)）〕]?)? ?第 ?[\d〇零一二三四五六七八九十百]{1,5} ?号[)）]?$/
/** 商服贸函2026年第322号, 2021年第3号 under 公告 */
const OF_YEAR = /^[(（]?[〇㐀-鿿]{2,14} ?(?:19|20)\d{2} ?年 ?第 ?\d{1,5} ?号[)）]?$/
/** Who signs it stands beside a number that goes up. */
const SIGNER = /\s+签发人[:：\s].*$/
const BRACKETED = /^[(（](?<inner>.*)[)）]$/
/** Brackets around all of it, not those of 公告(2022年第4号). */
const unbracketed = (line: string): string => BRACKETED.exec(line)?.groups?.inner ?? line
const SPACES = /\s+/g

/** The number if the text is nothing else, with 〔〕 and without spaces. */
export function documentNumberIn(text: string): string | null {
  const line = text.trim().replace(SIGNER, '')
  const groups = YEARLY.exec(line)?.groups
  if (groups) return `${groups.body}〔${groups.year}〕${groups.count}号`
  return ORDER.test(line) || OF_YEAR.test(line) ? unbracketed(line).replace(SPACES, '') : null
}
