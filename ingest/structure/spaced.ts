// Titles in texts of one line where breaks became spaces: …组织实施。 一、支持企业稳定岗位 按照国家统一部署,….

const MARK =
  /[。;；)）:：][^\S\n]{1,4}(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])$/u
const MARK_REACH = 10
const TITLE = /^[〇㐀-鿿“”、]{4,30}(?=[^\S\n]{1,4}[〇㐀-鿿“《])/u
const TITLE_REACH = 40

/**
 * The title at `start` up to the next space, behind a number that a space parts from the sentence before; else empty.
 * @param from end of the number
 */
export function spacedTitle(text: string, from: number, start: number): string {
  if (!MARK.test(text.slice(Math.max(0, from - MARK_REACH), from))) return ''
  return TITLE.exec(text.slice(start, start + TITLE_REACH))?.[0] ?? ''
}
