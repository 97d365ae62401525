// 发文字号: 国发〔2021〕23号, 京政农函〔2025〕9号, 中华人民共和国国务院令第711号.
const YEARLY =
  /^[(（]?(?<body>\p{Script=Han}{1,14}) ?[〔[(（【{] ?(?<year>(?:19|20)\d{2}) ?[〕\])）】}] ?(?:第 ?)?(?<count>\d{1,5}) ?号[)）]?$/u
const ORDER =
  /^[(（]?(?:\p{Script=Han}{2,20})?(?:令|公告)(?: ?[(（〔]?\d{4}年?[)）〕]?)? ?第 ?[\d〇零一二三四五六七八九十百]{1,5} ?号[)）]?$/u
const BRACKETS = /^[(（]|[)）]$/g
const SPACES = /\s+/g

/** The number if the text is nothing else, with 〔〕 and without spaces. */
export function documentNumberIn(text: string): string | null {
  const line = text.trim()
  const groups = YEARLY.exec(line)?.groups
  if (groups) return `${groups.body}〔${groups.year}〕${groups.count}号`
  return ORDER.test(line) ? line.replace(BRACKETS, '').replace(SPACES, '') : null
}
